/** The names that pdf.js looks for while it loads. Nothing is ever drawn with them. */
module.exports = { DOMMatrix: class {}, Path2D: class {} }
