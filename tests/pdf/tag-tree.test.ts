import { expect, it } from 'vitest'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { describeTags, readTags } from './read-tags.ts'
import { everything } from './sample-document.ts'

it('every kind of block gives its tags, in reading order', async () => {
  const { bytes } = await renderPdf(everything)
  const { roots } = await readTags(bytes)
  expect(`${describeTags(roots)}\n`).toMatchInlineSnapshot(`
    "Document
      Sect
        P “Voorblad”
        Form [veld naam]
      Sect
        H1 “Inhoud”
        TOC
          TOCI
            Reference
              Link “Eerste deel 3” [Eerste deel]
          TOCI
            Reference
              Link “Tweede deel 4” [Tweede deel]
      Sect
        H1 “Eerste deel”
        P
          “Gewoon, vet en schuin. Zie ”
          Link “het tweede deel” [Naar het tweede deel]
          “ of ”
          Link “een website (elders)” [Een website, elders]
          “.”
        L
          LI
            Lbl “•”
            LBody
              P “Eerste punt”
          LI
            Lbl “•”
            LBody
              P “Tweede punt”
              L
                LI
                  Lbl “3.”
                  LBody
                    P “Dieper”
        Figure alt “Een vorm”
        Caption “Onderschrift”
        Div
          H2 “Vlak”
          P “In een vlak”
        Div
          P “Links”
        Div
          P “Rechts”
        P “Samen”
        P “Naast het woord”
        BlockQuote
          P “Aangehaald”
        H2 “Tweede deel”
        Form [veld vraag-een]
        P
          Form [Wat past? ja]
          “ja”
        P
          Form [Wat past? nee]
          “nee”
        P
          Form [veld vinkjes-1]
          “rood”
        P
          Form [veld vinkjes-2]
          “blauw”
        P “rustig”
        P “onrustig”
        P
          Form [1 (1: rustig, 5: onrustig)]
          “1”
        P
          Form [2 (1: rustig, 5: onrustig)]
          “2”
        P
          Form [3 (1: rustig, 5: onrustig)]
          “3”
        P
          Form [4 (1: rustig, 5: onrustig)]
          “4”
        P
          Form [5 (1: rustig, 5: onrustig)]
          “5”
        Table
          TR
            TD
            TH “Gevoel”
            TH “Waar?”
          TR
            TH “maandag”
            TD
              Form [veld week-1-1]
            TD
              Form [veld week-1-2]
          TR
            TH “dinsdag”
            TD
              Form [veld week-2-1]
            TD
              Form [veld week-2-2]
        P “Teken iets.”
        Figure alt “Een vorm om in te tekenen”
      Sect
        H1 “Kaart”
        P “Op een kaart”
    "
  `)
})
