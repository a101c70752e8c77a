import type { Locale } from '../../src/i18n/locales';

/** What a planner types in the walk, with what each script makes hard. */
export interface Typed {
  title: string;
  organisation: string;
  /** Two goals and a sub-goal of the second. */
  goals: readonly [string, string, string];
  /** Typed behind the sub-goal, then taken back. */
  regretted: string;
}

export const typed: Record<Locale, Typed> = {
  en: {
    title: 'Service strategy 2027',
    organisation: 'Hartwell Grocers & Sons',
    goals: [
      'Customers who write to us once don’t have to write twice.',
      'By 31 March 2027, 90% of e-mails get a first reply within four business hours.',
      'The forty commonest questions – “Where’s my box?”, refunds (≥ £10), substitutions – have an approved answer that any agent can find in thirty seconds without asking a colleague.',
    ],
    regretted: ' Perhaps.',
  },
  'zh-hant': {
    title: '2027 年客戶服務策略',
    organisation: '禾園生鮮股份有限公司',
    goals: [
      '顧客寫信給我們一次，就不必再寫第二次。',
      '2027年3月31日前，90%的電子郵件在四個營業小時內得到首次回覆；其餘的，隔天中午以前一定回覆。',
      '四十個最常見的問題（「我的箱子在哪裡？」、退款、替代品）都有核准回覆，任何客服人員三十秒內就能在 CRM 裡找到，不必再問同事，也不必請顧客稍候。',
    ],
    regretted: '也許吧。',
  },
  'zh-hans': {
    title: '2027 年客户服务策略',
    organisation: '禾园生鲜有限公司',
    goals: [
      '顾客给我们写一次信，就不必再写第二次。',
      '2027年3月31日前，90%的电子邮件在四个工作小时内得到首次回复；其余的，第二天中午以前一定回复。',
      '四十个最常见的问题（“我的箱子在哪儿？”、退款、替代品）都有核准回复，任何客服人员三十秒内就能在 CRM 里找到，不必再问同事，也不必请顾客稍等。',
    ],
    regretted: '也许吧。',
  },
  pl: {
    title: 'Strategia obsługi klienta 2027',
    organisation: 'Spiżarnia Hartwell sp. z o.o.',
    goals: [
      'Kto napisze do nas raz, nie musi pisać drugi raz.',
      'Do 31 marca 2027 r. 90% e-maili otrzymuje pierwszą odpowiedź w ciągu czterech godzin pracy.',
      'Czterdzieści najczęstszych pytań – „Gdzie jest moja paczka?”, zwroty (≥ 50 zł), zamienniki – ma zatwierdzoną odpowiedź, którą każdy konsultant znajdzie w pół minuty, nie pytając koleżanek ani źle poinformowanych źródeł.',
    ],
    regretted: ' Być może.',
  },
  ar: {
    title: 'استراتيجية خدمة العملاء 2027',
    organisation: 'بقالة الواحة للتجارة الإلكترونية',
    goals: [
      'مَن كَتَبَ إلينا مرّةً لا يُضطرّ إلى الكتابة مرّةً أخرى.',
      'بحلول 31 مارس 2027 يصل الردُّ الأوّلُ على 90% من رسائل البريد الإلكتروني خلال أربع ساعات عمل.',
      'لكلٍّ من الأسئلة الأربعين الأكثر شيوعًا («أين صندوقي؟»، الاسترداد، البدائل) ردٌّ معتمَدٌ يجده أيُّ موظفٍ في نظام CRM خلال 30 ثانية، أو يسأل على الرقم ‎+48 22 123 45 67 قبل الثامنة.',
    ],
    regretted: ' ربّما.',
  },
};
