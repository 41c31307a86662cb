/** Two soft tones, made by the browser itself. */
let audio: AudioContext | undefined

const hertz = [523.25, 659.25]
const secondsBetween = 0.4
const secondsOfTone = 2.5
const loudness = 0.15

/** Sounds once. Browsers allow it after a key or a click on the page. */
export function chime(): void {
  audio ??= new AudioContext()
  void audio.resume()
  for (const [index, pitch] of hertz.entries()) {
    const tone = audio.createOscillator()
    const volume = audio.createGain()
    const start = audio.currentTime + index * secondsBetween
    tone.frequency.value = pitch
    volume.gain.setValueAtTime(0, start)
    volume.gain.linearRampToValueAtTime(loudness, start + 0.04)
    volume.gain.exponentialRampToValueAtTime(0.0001, start + secondsOfTone)
    tone.connect(volume).connect(audio.destination)
    tone.start(start)
    tone.stop(start + secondsOfTone)
  }
}
