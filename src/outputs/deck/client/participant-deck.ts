/** Script of the decks that participants may have. It must not import anything of the trainers' side. */
import { isShow, startShow } from './start-show.ts'

if (isShow()) void startShow(() => ({ keys: {}, buttons: {} }))
