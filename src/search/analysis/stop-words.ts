import type { Speech } from './speech';

/** Words that most questions contain and that tell no page from another. */
export const stopWords: Record<Speech, string> = {
  en: 'a an and are as at be by can do does for from how i if in is it me my of on or our should that the their they this to was we what when where which who why will with you your much many',
  pl: 'a aby ale bo być by co czy dla do gdy gdzie i ich ile ja jak jaki jakie jaka jest jeśli już kiedy kto która które który lub ma mam mi mnie może na nad nie o od oraz po pod przez przy są się tak to w we z ze za że żeby',
  ar: 'في من على إلى عن مع هذا هذه ذلك التي الذي ما ماذا كيف متى أين هل أن أو ثم كل لا لم لن قد كان هو هي عند بعد قبل و يجب لماذا',
  zh: '的 了 和 與 与 及 或 在 是 我 我們 我们 你 您 他 她 它 這 这 那 個 个 吧 嗎 吗 呢 啊 如何 怎麼 怎么 怎樣 怎样 怎麼辦 怎么办 應該 应该 什麼 什么 為什麼 为什么 後 后 時 时 太 很 把 被 對 对 要 會 会 請 请 有 需要 可以 辦 办',
};
