/** The colours of every drawing, so that they look like one hand and survive a black and white printer. */
export const ink = '#1e2326'
export const petrol = '#14545c'
export const petrolTint = '#cfe3e4'
export const sand = '#efe6d6'
export const white = '#ffffff'

/** Skin tones: shades of the house's sand, light enough to keep the ink of a face readable in grey. */
export const skin = { pale: '#fffaf3', light: '#f6e3cf', middle: '#e3c09a', deep: '#bd8e68' } as const
