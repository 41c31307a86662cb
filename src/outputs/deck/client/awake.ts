/** The buttons show while someone moves the pointer, and leave the wall to the slides otherwise. */
const stayMilliseconds = 3000

export function keepAwake(): void {
  const { classList } = document.documentElement
  let sleep: ReturnType<typeof setTimeout> | undefined
  const wake = () => {
    classList.add('awake')
    clearTimeout(sleep)
    sleep = setTimeout(() => classList.remove('awake'), stayMilliseconds)
  }
  document.addEventListener('pointermove', wake)
  document.addEventListener('pointerdown', wake)
}
