"""
Makes public/fonts/atkinson.woff2: the house font for screens, regular and bold in one variable file, with only the
characters below. That is a quarter lighter than two files, and the outlines at both weights stay
exactly those of the fonts in the PDFs. The result is committed; this runs only when a character is added:

    npm ci && pip install fonttools==4.66.1 brotli==1.2.0 && python scripts/fonts/make-web-font.py

The licence (public/fonts/OFL.txt) reserves no font name, so the smaller font may keep its own.
"""

from fontTools import subset, varLib
from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, SourceDescriptor
from fontTools.ttLib import TTFont

SOURCES = "node_modules/@expo-google-fonts/atkinson-hyperlegible-next"
WEIGHTS = {
    400: f"{SOURCES}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
    700: f"{SOURCES}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
}
TARGET = "public/fonts/atkinson.woff2"

CHARACTERS = (
    # What stands on a keyboard, and every letter of Western Europe.
    "".join(map(chr, range(0x20, 0x7F)))
    + "".join(map(chr, range(0xC0, 0x100))).replace("÷", "")
    + "Ĳĳ"
    # Further letters of names: Turkish, Polish, and those of the Balkans.
    + "ĞğİıŞşĆćČčŁłŠšŽž"
    # Signs of running text. A fixed and a narrow blank, a soft and a fixed hyphen; then what one sees.
    + "\u00a0\u202f\u00ad\u2011–—‘’‚“”„«»…•·§©°½€−"
)


def main():
    font, _, _ = varLib.build(two_weights())
    del font["STAT"]
    options = subset.Options()
    options.layout_features = ["kern"]
    options.hinting = False
    options.name_IDs = [0, 1, 2]
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=CHARACTERS)
    subsetter.subset(font)
    font["head"].modified = font["head"].created
    font.flavor = "woff2"
    font.recalcTimestamp = False
    font.save(TARGET)


def two_weights():
    space = DesignSpaceDocument()
    axis = AxisDescriptor()
    axis.tag, axis.name = "wght", "Weight"
    axis.minimum, axis.default, axis.maximum = 400, 400, 700
    space.addAxis(axis)
    for weight, file in WEIGHTS.items():
        source = SourceDescriptor()
        source.font = TTFont(file)
        source.familyName, source.styleName = "Atkinson Hyperlegible Next", str(weight)
        source.location = {"Weight": weight}
        space.addSource(source)
    return space


main()
