// Belarusian, Kazakh and Mongolian share letters with these two, and have some of their own.
const ukrainian = /^(?!.*[ўәғқңөұүһ]).*[іїєґ]/is;
const russian = /^(?!.*[іїєґўәғқңөұүһ]).*[ыэё]/is;

/** Letters that one language alone has among those of its script; the last of a script takes what is left. */
const scripts: readonly (readonly [
  script: RegExp,
  ...languages: readonly (readonly [code: string, mark: RegExp])[],
])[] = [
  [/\p{Script=Cyrillic}/gu, ["uk", ukrainian], ["ru", russian]],
  [/\p{Script=Greek}/gu, ["el", /./]],
  [/\p{Script=Hebrew}/gu, ["he", /./]],
  [/\p{Script=Arabic}/gu, ["ur", /[ٹڈڑںھے]/], ["fa", /[پچژگ]/], ["ar", /[ةى]|ال/]],
  [/\p{Script=Devanagari}/gu, ["hi", /है|में|और|नहीं/]],
  [/\p{Script=Bengali}/gu, ["bn", /./]],
  [/\p{Script=Tamil}/gu, ["ta", /./]],
  [/\p{Script=Thai}/gu, ["th", /./]],
  [/\p{Script=Hangul}/gu, ["ko", /./]],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ["ja", /./]],
  [/\p{Script=Han}/gu, ["zh", /[的了是不我在有]/]],
];

/** Small words that come in nearly every sentence of a language; what two have in common says little for either. */
const smallWords: Readonly<Record<string, string>> = {
  en: "the and is my it when i have of to in that on not was with but after for this me what how do am at been does there are can from",
  de: "der die das und ist mein meine meinem meiner ich nicht es wenn mit ein eine seit beim habe auf den dem auch aber nach zum zur kann wie was bei sich noch schon im",
  fr: "le la les et est mon ma mes je ne pas une un quand avec depuis dans que qui pour mais sur au du des ai il elle fait être après suis",
  es: "el la los las y es mi mis me no una un cuando con desde en que qué por pero al del se lo he para tengo hace después está muy",
  it: "il la lo gli e è mi mia mio non una un quando con da dal nel che per ma al del della si ho sono dopo anche questo più",
  pt: "o a os as e é meu minha me não uma um quando com desde em que por mas ao do da no na se eu tenho há para depois está muito",
  nl: "de het een en is mijn ik niet als met sinds op dat die van maar bij naar heb heeft ook nog wel voor zijn er aan te wat hoe",
  pl: "i jest mój moja moje nie się na w z od gdy kiedy to że do mam po ale przy co jak ma czy tylko mnie już przez",
  cs: "a je můj moje mě se na v z od když to že do mám po ale při co jak má jen už není pro mi bolí nebo",
  ro: "și este mea meu nu se la în de când cu din că mă am dar pe după ce cum o un mai sau îmi doare pentru sunt",
  hu: "a az és nem van hogy egy ha meg is de mint már csak amikor után vagy ez azt mit nekem fáj a lábam bal jobb óta kell",
  tr: "ve bir bu için ne çok ama benim da de daha gibi sonra zaman var yok nasıl beri ile mi olan sol sağ ağrı ağrıyor değil",
  sv: "och är min mitt jag inte det en ett när med sedan på att som men efter har av till för också kan vad hur från vid den om",
  da: "og er min mit jeg ikke det en et når med siden på at som men efter har af til for også kan hvad hvordan fra ved den nogle",
  no: "og er min mitt jeg ikke det en et når med siden på at som men etter har av til for også kan hva hvordan fra ved den noen",
  fi: "ja on minun ei se kun että olen mutta jalka vasen oikea jälkeen myös kuin tai mitä miten voi ole sitten niin nyt joka",
  id: "dan di yang saya tidak ini itu dengan untuk pada dari ke ada sudah saat bisa atau juga apa sakit kaki kiri kanan setelah karena",
  vi: "và là của tôi không khi có bị cho với này đau chân trái phải thì được một các những trong từ đã sau nhưng",
  sw: "na ni ya wa kwa katika mimi yangu wangu si hii hiyo baada lakini sana kama nina mguu kushoto kulia maumivu wakati au",
};

const vocabularies = Object.entries(smallWords).map(([code, words]) => [code, new Set(words.split(" "))] as const);

/** So many small words are needed, and by so much more than in any other language. */
const [fewestWords, lead] = [4, 1.4];

/** A language by its script; null where most of the text is in Latin letters, undefined where it cannot be told. */
function byScript(text: string, letters: number): string | null | undefined {
  const found = scripts.find(([script]) => (text.match(script)?.length ?? 0) * 3 > letters);
  if (!found) return null;
  const [, ...languages] = found;
  return languages.find(([, mark]) => mark.test(text))?.[0];
}

/**
 * In which language a text is written, as an ISO 639-1 code; null where that is uncertain.
 *
 * By the script, and in Latin letters by small words: a guess that errs says nothing rather than something wrong.
 */
export function languageOf(text: string): string | null {
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const told = byScript(text, letters);
  if (told !== null) return told ?? null;
  const words = text.toLowerCase().match(/\p{Letter}+/gu) ?? [];
  const counted = vocabularies
    .map(([code, vocabulary]) => [code, words.filter((word) => vocabulary.has(word)).length] as const)
    .toSorted((one, other) => other[1] - one[1]);
  const [[code, most] = [null, 0], [, next] = [null, 0]] = counted;
  return most >= fewestWords && most >= next * lead ? code : null;
}
