/**
 * Takes out what no XML or HTML file may hold: control characters other than tab and line feed, halves of
 * surrogate pairs and non-characters. One of them would make Word refuse the whole document.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
}

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu;
