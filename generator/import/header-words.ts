/** What a column of a table of errors holds. */
export const roles = ['code', 'status', 'message', 'name', 'description', 'cause', 'fix', 'retry'] as const;

/** One of the {@link roles}. */
export type Role = (typeof roles)[number];

/*
 * Words of headers, by role, in the languages of documentation: English, Chinese, Japanese, Korean, Russian, Spanish,
 * Portuguese, German, French, Italian, Arabic, Turkish, Vietnamese and Indonesian. They are compared in lower case, without
 * accents and signs, with single blanks.
 */
const words: Readonly<Record<Role, string>> = {
  status: `http status|http status code|http code|http|status|status code|http response code|response status|http error code|http statuscode|
    http状态码|http 状态码|http响应码|状态码|http code码|http返回码|状态|httpステータス|httpステータスコード|ステータスコード|ステータス|
    http 상태 코드|http 상태코드|상태 코드|상태코드|http 상태|http код|код http|статус|http статус|статус код|код состояния|код состояния http|
    estado|estado http|codigo http|codigo de estado|codigo de estado http|status http|codigo de status|codigo http de status|
    http statuscode|statuscode|http status code|statut|statut http|code http|code de statut|code statut|code d etat|codice http|stato http|codice di stato|
    حالة http|رمز الحالة|رمز حالة http|كود الحالة|durum|durum kodu|http durum kodu|trang thai|ma trang thai|ma http|ma trang thai http|kode status|status http|kode http`,
  code: `code|error code|errorcode|error codes|codes|err code|errcode|ret code|retcode|return code|result code|response code|error number|error no|errno|err no|number|no|id|error id|errorid|sqlstate|
    api error code|business code|sub code|subcode|reason code|error code value|value|numeric code|json error code|
    错误码|错误代码|返回码|代码|编码|错误编码|错误编号|响应码|业务码|返回代码|code码|错误号|编号|错误码code|
    エラーコード|コード|エラー番号|番号|에러 코드|에러코드|오류 코드|오류코드|코드|код|код ошибки|номер ошибки|номер|
    codigo|codigo de error|numero de error|codigo do erro|codigo de erro|fehlercode|fehlernummer|fehlerkode|nummer|code d erreur|code erreur|numero|codice|codice errore|codice di errore|
    رمز الخطا|رمز|كود الخطا|كود|الرمز|الكود|رقم الخطا|hata kodu|kod|kodu|ma loi|ma|kode|kode kesalahan|kode error|kode galat`,
  message: `message|error message|errormessage|msg|err msg|errmsg|ret msg|retmsg|text|error text|error msg|response message|return message|message text|error summary|summary|error|reason phrase|
    messages|error messages|message template|error string|
    错误信息|错误提示|提示|消息|信息|错误消息|返回信息|提示信息|报错信息|错误文案|响应信息|返回消息|错误内容|
    メッセージ|エラーメッセージ|エラー内容|エラー|메시지|에러 메시지|오류 메시지|오류메시지|сообщение|сообщение об ошибке|текст|текст ошибки|ошибка|
    mensaje|mensaje de error|error|texto|mensagem|mensagem de erro|erro|meldung|fehlermeldung|nachricht|fehlertext|fehler|message d erreur|erreur|libelle|messaggio|messaggio di errore|errore|
    رسالة الخطا|رسالة|الرسالة|الخطا|mesaj|hata mesaji|hata|ileti|thong bao|thong bao loi|thong diep|loi|pesan|pesan kesalahan|pesan error|kesalahan`,
  name: `name|error name|constant|symbol|symbolic name|enum|enum name|enum value|identifier|key|error key|condition name|condition|type|error type|mnemonic|macro|variable|slug|title|error constant|
    名称|错误名称|常量|错误类型|类型|枚举|名前|定数|名称|이름|상수|имя|название|константа|тип|nombre|constante|identificador|tipo|nome|bezeichnung|bezeichner|konstante|typ|nom|identifiant|
    اسم|الاسم|النوع|ad|adi|isim|sabit|tur|ten|hang so|nama|konstanta`,
  description: `description|error description|errordescription|desc|meaning|details|detail|explanation|notes|note|remarks|remark|comment|comments|information|info|definition|what it means|additional information|more information|retcodedescription|code description|long description|
    描述|说明|含义|备注|详情|解释|错误描述|错误说明|错误详情|描述信息|注释|
    説明|意味|備考|内容|詳細|설명|의미|비고|내용|описание|описание ошибки|значение|пояснение|комментарий|
    descripcion|significado|explicacion|detalle|detalles|descricao|explicacao|detalhes|beschreibung|bedeutung|erklarung|erlauterung|hinweis|description de l erreur|signification|explication|descrizione|significato|spiegazione|
    الوصف|وصف|المعنى|معنى|الشرح|شرح|التفاصيل|وصف الخطا|aciklama|anlami|anlam|mo ta|y nghia|giai thich|chi tiet|deskripsi|keterangan|arti|penjelasan`,
  cause: `cause|causes|reason|reasons|possible cause|possible causes|possible reason|possible reasons|why|common causes|common cause|probable cause|
    原因|可能原因|错误原因|产生原因|失败原因|エラー原因|원인|причина|возможная причина|причины|causa|causas|motivo|posible causa|possivel causa|ursache|ursachen|grund|mogliche ursache|raison|raisons|cause possible|causes possibles|possibili cause|
    السبب|سبب|الاسباب|neden|nedeni|sebep|nguyen nhan|ly do|penyebab|sebab|alasan`,
  fix: `solution|solutions|fix|resolution|action|remedy|how to fix|how to fix it|what to do|suggestion|suggestions|recommendation|recommended action|suggested action|troubleshooting|handling|workaround|possible solution|possible solutions|how to resolve|corrective action|how to handle|action to take|handling suggestion|
    解决方案|解决方法|处理|建议|排查|解决办法|处理建议|处理方法|处理方式|解决建议|排查建议|处理方案|排查方法|
    対処|対応|解決|対策|対処方法|対処法|対応方法|解決策|解決方法|해결|조치|대처|해결 방법|해결방법|대응 방법|조치 방법|
    решение|что делать|действия|рекомендации|рекомендация|способ решения|solucion|accion|que hacer|solucao|acao|o que fazer|losung|massnahme|massnahmen|abhilfe|behebung|action|que faire|soluzione|azione|
    الحل|حل|الاجراء|الحلول|cozum|cozumu|ne yapmali|giai phap|cach khac phuc|cach xu ly|khac phuc|huong dan xu ly|solusi|tindakan|penyelesaian`,
  retry: `retry|retryable|retriable|can retry|retry allowed|should retry|safe to retry|reconnect|is retryable|retry strategy|重试|是否可重试|是否重试|可重试|再試行|リトライ|リトライ可否|재시도|повтор|повторять|reintentar|reintento|
    tentar novamente|repetir|wiederholen|wiederholbar|reessayer|riprovare|اعادة المحاولة|yeniden dene|tekrar dene|thu lai|coba lagi|ulang`,
};

/** A header in the form in which headers are compared. */
const normalize = (header: string): string =>
  header
    .normalize('NFKD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replaceAll(/[\u064b-\u065f]/g, '')
    .replaceAll(/[أإآ]/g, 'ا')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const roleByWords: ReadonlyMap<string, Role> = new Map(
  roles.flatMap((role) => words[role].split(/\s*\|\s*/).map((word) => [normalize(word), role] as const)),
);

/** What the header of a column says that it holds; nothing where the header is no usual one. */
export const roleOfHeader = (header: string): Role | undefined => {
  const text = normalize(header);
  return roleByWords.get(text) ?? roleByWords.get(text.replaceAll(' ', '')) ?? roleByWords.get(text.replace(/s$/, ''));
};

/** A stretch of a header and what it says. */
export interface HeaderPart {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
}

/** The most parts of a header that has run together. */
const mostParts = 6;

/**
 * The ways to cut a header whose columns have run together, `Error MessageHTTP Status CodeError Code`, by the number of parts:
 * of those with one number, the first. All parts are usual headers, and no two say the same.
 */
export const splitHeader = (text: string): ReadonlyMap<number, readonly HeaderPart[]> => {
  const none: ReadonlyMap<number, readonly HeaderPart[]> = new Map();
  if (text.length > 120) return none;
  const isWhole = roleOfHeader(text) !== undefined;
  const isBorder = (at: number): boolean => !isWhole || !/\s/.test(text.slice(at - 1, at + 1));
  const ways: Map<number, readonly HeaderPart[]>[] = [new Map([[0, []]])];
  for (let to = 1; to <= text.length; to += 1) {
    const here = new Map<number, readonly HeaderPart[]>();
    ways.push(here);
    for (let from = Math.max(0, to - 40); from < to; from += 1) {
      const before = ways[from];
      if (before === undefined || before.size === 0 || (from > 0 && !isBorder(from))) continue;
      const role = roleOfHeader(text.slice(from, to));
      if (role === undefined) continue;
      for (const [count, parts] of before) {
        if (count >= mostParts || here.has(count + 1) || parts.some((part) => part.role === role)) continue;
        here.set(count + 1, [...parts, { role, from, to }]);
      }
    }
  }
  const whole = new Map(ways[text.length]);
  whole.delete(0);
  whole.delete(1);
  return whole;
};
