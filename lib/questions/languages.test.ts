import { expect, test } from "vitest";
import { languageOf } from "@/lib/questions/languages";

test.each([
  ["en", "My left hip drops on every step, and it hurts more in the evening. What can I do about it?"],
  ["de", "Meine linke Hüfte sinkt bei jedem Schritt ab, und abends ist es schlimmer. Was kann ich tun?"],
  ["fr", "Ma hanche gauche descend à chaque pas et le soir c'est pire. Je ne sais pas quoi faire avec ça."],
  ["es", "Mi cadera izquierda se hunde con cada paso y por la noche es peor. No sé qué hacer desde marzo."],
  ["it", "La mia anca sinistra scende a ogni passo e la sera è peggio. Non so che cosa fare con il dolore."],
  ["pt", "O meu quadril esquerdo desce a cada passo e à noite é pior. Não sei o que fazer com isso."],
  ["nl", "Mijn linkerheup zakt bij elke stap en het is 's avonds erger. Wat kan ik doen als het niet overgaat?"],
  ["pl", "Moje lewe biodro opada przy każdym kroku i wieczorem jest gorzej. Nie wiem, co mam z tym zrobić."],
  ["cs", "Moje levá kyčel při každém kroku klesá a večer je to horší. Nevím, co mám dělat, když to bolí."],
  ["sv", "Min vänstra höft sjunker när jag går och det är värre på kvällen. Vad kan jag göra som inte gör ont?"],
  ["tr", "Sol kalçam her adımda düşüyor ve akşam daha kötü. Bu ağrı için ne yapabilirim, nasıl geçer, çok kötü ama?"],
  ["ru", "Моё левое бедро опускается при каждом шаге, и вечером это хуже. Что мне делать?"],
  ["uk", "Моє ліве стегно опускається при кожному кроці, і ввечері гірше. Що мені робити?"],
  ["el", "Το αριστερό μου ισχίο πέφτει σε κάθε βήμα."],
  ["ar", "الورك الأيسر ينخفض مع كل خطوة ويزداد الألم في المساء"],
  ["fa", "لگن چپ من با هر گام پایین می‌افتد و شب بدتر است"],
  ["hi", "मेरा बायाँ कूल्हा हर कदम पर गिरता है और शाम में दर्द होता है"],
  ["ja", "左の股関節が一歩ごとに下がります。"],
  ["ko", "왼쪽 엉덩이가 걸을 때마다 내려갑니다."],
  ["zh", "我走路的时候左边的髋部会下沉，晚上更不舒服。"],
])("%s is told", (code, text) => {
  expect(languageOf(text)).toBe(code);
});

test.each([
  ["a few words", "Hip drop left"],
  ["names of exercises in another language", "Side plank, dead bug, bird dog, clamshell, monster walk"],
  ["nothing", ""],
  ["numbers", "3 × 10, 2026"],
  ["two at once", "My hip is bad and it hurts. Meine Hüfte ist schlecht und es tut weh."],
  [
    "Belarusian, which has letters of its neighbours",
    "Маё левае сцягно апускаецца пры кожным кроку, і ўвечары горш. Што рабіць?",
  ],
  [
    "Kazakh, which has letters of its neighbours",
    "Сол жамбасым әр қадамда төмен түседі, ал кешке қатты ауырады. Не істеуім керек?",
  ],
  ["what Danish and Norwegian have in common", "Det er min venstre hofte som synker, og det er verst på kvelden."],
])("not told: %s", (_what, text) => {
  expect(languageOf(text)).toBeNull();
});
