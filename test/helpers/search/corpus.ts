import { tagOf, type Locale } from '../../../src/i18n/locales';

/** A page to be found, before it is HTML. */
export interface CorpusPage {
  address: string;
  title: string;
  sections: { id: string; heading: string; text: string }[];
}

/** Mulberry32: the same numbers in every run. @returns 0 ≤ n < 1 */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Shape {
  syllables: readonly string[];
  /** What an inflected form adds; Chinese words have none. */
  endings: readonly string[];
  joint: string;
  stop: string;
  wordsPerSection: number;
  stems: number;
}

const parted = (text: string) => text.split(' ');

const latin: Shape = {
  syllables: parted(
    'ba be bi bo ca ce co da de di do fa fe fi ga go ha he in ka ke ko la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so sta ste ta te ti to tra tre tu va ve vi vo za ze',
  ),
  endings: parted(' s ed ing er ly'),
  joint: ' ',
  stop: '. ',
  wordsPerSection: 110,
  stems: 5000,
};

/** As many words, forms of a word and words a page as prose in that language has, roughly. */
const shapes: Record<Locale, Shape> = {
  en: latin,
  pl: {
    ...latin,
    syllables: [
      ...latin.syllables,
      ...parted('cza cze dzi kła kło łą mę ną prze przy rze rzo szcz ści wię wie zą żą źni'),
    ],
    endings: parted(' a y ę ą ie owi em ach ami om ów ować ował ująca owany'),
    stems: 4500,
  },
  ar: {
    ...latin,
    syllables: parted(
      'با تا حا دا را سا شا صا عا فا قا كا لا ما نا وا بر تر حر در سر شر عر فر كر مر بل حل سل عل فل كل مل بي تي حي دي ري سي شي في كي لي مي مو نو سو رو لو كو حو عو طل طر ضم غل غر خب خط جم جد',
    ),
    endings: parted(' ة ات ها هم نا ين ون ي'),
    stems: 4000,
  },
  'zh-hant': {
    ...latin,
    syllables: Array.from(
      '客戶服務標準回覆時間投訴處理管道承諾顧客需要問題答案聆聽同理心訓練團隊主管流程紀錄目標衡量指標評估改善品質電話郵件社群訊息門市退貨配送訂單帳單發票金額付款收據資料隱私安全密碼登入註冊會員優惠活動通知說明文件範本檢查確認更新變更取消延遲等候轉接升級授權負責通報分析報告會議計畫步驟結果原因風險成本效益價值經驗感受情緒語氣用詞稱呼開場結尾後續追蹤',
    ),
    endings: [''],
    joint: '',
    stop: '。',
    wordsPerSection: 130,
    stems: 9000,
  },
  'zh-hans': {
    ...latin,
    syllables: Array.from(
      '客户服务标准回复时间投诉处理渠道承诺顾客需要问题答案聆听同理心训练团队主管流程记录目标衡量指标评估改善品质电话邮件社群消息门店退货配送订单账单发票金额付款收据资料隐私安全密码登录注册会员优惠活动通知说明文件范本检查确认更新变更取消延迟等候转接升级授权负责通报分析报告会议计划步骤结果原因风险成本效益价值经验感受情绪语气用词称呼开场结尾后续追踪',
    ),
    endings: [''],
    joint: '',
    stop: '。',
    wordsPerSection: 130,
    stems: 9000,
  },
};

/** The same words in the same order for the same language and number, spread as in real prose. */
export function generatedCorpus(locale: Locale, pages: number): CorpusPage[] {
  const random = seeded(pages);
  const { syllables, endings, joint, stop, wordsPerSection, stems } = shapes[locale];
  const pick = <T>(list: readonly T[], at: number) => list[Math.floor(at * list.length)] ?? list[0];
  const lengths = joint === '' ? [2, 2, 2, 3] : [2, 2, 3, 3, 4];
  const words = Array.from({ length: stems }, () =>
    Array.from({ length: pick(lengths, random()) ?? 2 }, () => pick(syllables, random())).join(''),
  );
  // Zipf: the n-th word is as frequent as 1/n.
  const word = () =>
    (words[Math.floor(stems ** random()) - 1] ?? '') + (pick(endings, random() ** 2) ?? '');
  const sentence = (length: number) => Array.from({ length }, word).join(joint);
  const text = () =>
    Array.from({ length: wordsPerSection / 10 }, () => sentence(10)).join(stop) + stop.trim();
  return Array.from({ length: pages }, (_, page) => ({
    address: `standards/page-${page}/`,
    title: sentence(4),
    sections: Array.from({ length: 5 }, (_, section) => ({
      id: `part-${section}`,
      heading: sentence(4),
      text: text(),
    })),
  }));
}

/** As the layout writes a page, without what search does not read. */
function htmlOf({ title, sections }: CorpusPage, locale: Locale): string {
  const parts = sections.map(
    ({ id, heading, text }) => `<h2 id="${id}">${heading}</h2><p>${text}</p>`,
  );
  return `<!doctype html><html lang="${tagOf(locale)}"><body><main data-pagefind-body><h1>${title}</h1>${parts.join('')}</main></body></html>`;
}

/** The pages as files of a built site. */
export function filesOf(pages: readonly CorpusPage[], locale: Locale): [string, string][] {
  return pages.map((page) => [`${locale}/${page.address}index.html`, htmlOf(page, locale)]);
}
