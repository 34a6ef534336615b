import type { Kind, Retry } from '../../ir/catalog.ts';

/** The fixed words of a page. */
export interface Labels {
  readonly heading: string;
  readonly version: string;
  readonly languages: string;
  readonly responseExample: string;
  readonly message: string;
  readonly status: string;
  readonly code: string;
  readonly details: string;
  readonly category: string;
  readonly since: string;
  readonly tags: string;
  readonly deprecated: string;
  readonly replacement: string;
  readonly cause: string;
  readonly fix: string;
  readonly parameter: string;
  readonly type: string;
  readonly description: string;
  readonly example: string;
  readonly sensitive: string;
  readonly inCode: string;
  readonly aliases: string;
  readonly links: string;
  readonly documentation: string;
  readonly retired: string;
  readonly name: string;
  readonly retryWords: Readonly<Record<Retry, string>>;
  readonly kindWords: Readonly<Record<Exclude<Kind, 'error'>, string>>;
}

const english: Labels = {
  heading: 'Error Code',
  version: 'Version',
  languages: 'Languages',
  responseExample: 'Example of a response',
  message: 'Message',
  status: 'HTTP status',
  code: 'Code',
  details: 'Details',
  category: 'Category',
  since: 'Since',
  tags: 'Tags',
  deprecated: 'Deprecated',
  replacement: 'Use instead',
  cause: 'Cause',
  fix: 'What to do',
  parameter: 'Parameter',
  type: 'Type',
  description: 'Description',
  example: 'Example',
  sensitive: 'Sensitive: do not log it.',
  inCode: 'In code',
  aliases: 'Also known as',
  links: 'See also',
  documentation: 'Documentation',
  retired: 'Retired',
  name: 'Name',
  retryWords: {
    never: 'Do not retry',
    backoff: 'Retry with backoff',
    check: 'Check the outcome first, then retry',
  },
  kindWords: { success: 'Success', partial: 'Partial success' },
};

const arabic: Labels = {
  heading: 'رموز الأخطاء',
  version: 'الإصدار',
  languages: 'اللغات',
  responseExample: 'مثال على الاستجابة',
  message: 'رسالة الخطأ',
  status: 'رمز حالة HTTP',
  code: 'رمز الخطأ',
  details: 'التفاصيل',
  category: 'الفئة',
  since: 'منذ الإصدار',
  tags: 'الوسوم',
  deprecated: 'مهمل',
  replacement: 'استخدم بدلًا منه',
  cause: 'السبب',
  fix: 'ما يجب فعله',
  parameter: 'المعامل',
  type: 'النوع',
  description: 'الوصف',
  example: 'مثال',
  sensitive: 'حسّاس: لا تكتبه في السجلات أبدًا.',
  inCode: 'في الشيفرة',
  aliases: 'أسماء أخرى',
  links: 'انظر أيضًا',
  documentation: 'التوثيق',
  retired: 'رموز متقاعدة',
  name: 'الاسم',
  retryWords: {
    never: 'لا تُعد المحاولة',
    backoff: 'أعد المحاولة مع زيادة مدة الانتظار',
    check: 'تحقّق من النتيجة أولًا ثم أعد المحاولة',
  },
  kindWords: { success: 'نجاح', partial: 'نجاح جزئي' },
};

const simplifiedChinese: Labels = {
  heading: '错误码',
  version: '版本',
  languages: '语言',
  responseExample: '响应示例',
  message: '错误信息',
  status: 'HTTP 状态码',
  code: '错误码',
  details: '详细说明',
  category: '类别',
  since: '起始版本',
  tags: '标签',
  deprecated: '已弃用',
  replacement: '请改用',
  cause: '原因',
  fix: '处理方法',
  parameter: '参数',
  type: '类型',
  description: '说明',
  example: '示例',
  sensitive: '敏感信息：切勿写入日志。',
  inCode: '代码中的名称',
  aliases: '别名',
  links: '另请参阅',
  documentation: '文档',
  retired: '已停用',
  name: '名称',
  retryWords: { never: '不要重试', backoff: '逐步延长间隔后重试', check: '先确认结果，再重试' },
  kindWords: { success: '成功', partial: '部分成功' },
};

const byLanguage: ReadonlyMap<string, Labels> = new Map([
  ['ar', arabic],
  ['zh-Hans', simplifiedChinese],
  ['zh-CN', simplifiedChinese],
  ['zh-SG', simplifiedChinese],
]);

/** The fixed words of a page in a locale, or else in English. */
export const labelsFor = (locale: string): Labels => {
  const subtags = locale.split('-');
  for (let count = subtags.length; count > 0; count -= 1) {
    const labels = byLanguage.get(subtags.slice(0, count).join('-'));
    if (labels !== undefined) return labels;
  }
  return english;
};
