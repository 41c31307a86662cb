/** The dialog with the keys, the same in the deck's window and the speaker window. */
export function toggleHelp(): void {
  const dialog = helpDialog()
  if (dialog?.open === true) dialog.close()
  else dialog?.showModal()
}

export function isHelpOpen(): boolean {
  return helpDialog()?.open === true
}

function helpDialog(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>('dialog.help')
}
