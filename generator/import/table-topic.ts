import type { Cell, Grid } from './source.ts';

/** Words of texts about failures, in the languages of documentation. */
const failure =
  /error|fail|invalid|unknown|not (?:found|exist|allowed|supported|valid|authori|available|enough|match|be)|n[’']t\b|cannot|missing|denied|exceed|unauthori|forbidden|expired|already|too (?:many|large|long|short|small|frequent)|time(?:d)? ?out|reject|incorrect|required|must |unavailable|limit|exception|illegal|insufficient|duplicate|wrong|unsupported|unable|malformed|empty|no such|bad |错误|失败|无效|不存在|不能|不支持|未|异常|超|エラー|失敗|無効|오류|실패|잘못|ошибк|невер|невоз|erro|fehl|ungültig|échec|invalide|خطأ|غير|فشل|hata|geçersiz|lỗi|không|gagal|salah|tidak/iu;

/** Whether a table is about errors: by the words near it, or by those in it. */
export const isAboutErrors = (grid: Grid, title: Cell | undefined): boolean => {
  const near = [...grid.headings.slice(-1), ...(grid.header ?? [])].map(({ text }) => text).join(' ');
  if (/error|erro\b|fehler|erreur|hata|lỗi|kesalahan|exception|错误|異常|エラー|오류|에러|ошиб|خطأ/iu.test(near))
    return true;
  const about = grid.rows.filter((row) => row.some(({ text }) => failure.test(text))).length;
  const share = grid.rows.length === 0 ? 0 : about / grid.rows.length;
  return share >= (/error|错误|エラー|오류|ошиб/iu.test(title?.text ?? '') ? 0.1 : 0.25);
};
