import { describe, expect, test } from 'vitest';
import { detectLanguage, settledLanguage } from './text-language.ts';

const ENGLISH = 'A garden is a place where you can grow what you like to eat, and it is not as hard as it looks.';
const GERMAN = 'Ein Garten ist ein Ort, an dem man anbauen kann, was man gern isst, und das ist nicht so schwer.';
const declared = (code: string | null) =>
  ({ code, declared: code, detected: null, confidence: 0, direction: 'ltr' }) as const;

describe('the language of a text', () => {
  test.each([
    ['en', ENGLISH],
    ['de', GERMAN],
    [
      'fr',
      'Un jardin est un lieu où vous pouvez faire pousser ce que vous aimez, et ce n’est pas si difficile pour les débutants.',
    ],
    [
      'es',
      'Un jardín es un lugar donde se puede cultivar lo que más le gusta, y no es tan difícil como parece a la gente.',
    ],
    [
      'pt',
      'Um jardim é um lugar onde você pode cultivar o que mais gosta, e não é tão difícil como parece para as pessoas.',
    ],
    [
      'it',
      'Un giardino è un luogo dove si può coltivare quello che piace di più, e non è così difficile come sembra a molti.',
    ],
    [
      'nl',
      'Een tuin is een plek waar je kunt verbouwen wat je graag eet, en het is niet zo moeilijk als het lijkt voor de meesten.',
    ],
    [
      'pl',
      'Ogród to miejsce, w którym można uprawiać to, co się lubi jeść, i nie jest to tak trudne, jak się wydaje na początku.',
    ],
    [
      'cs',
      'Zahrada je místo, kde můžete pěstovat to, co máte rádi, a není to tak těžké, jak se na první pohled zdá být.',
    ],
    [
      'sv',
      'En trädgård är en plats där man kan odla det som man gillar att äta, och det är inte så svårt som det ser ut.',
    ],
    [
      'da',
      'En have er et sted, hvor man kan dyrke det, som man gerne vil spise, og det er ikke så svært, som det ser ud af.',
    ],
    [
      'no',
      'En hage er et sted der man kan dyrke det som man liker å spise, og det er ikke så vanskelig som det ser ut av.',
    ],
    [
      'fi',
      'Puutarha on paikka, jossa voi kasvattaa sitä, mitä haluaa syödä, ja se ei ole niin vaikeaa kuin miltä se näyttää.',
    ],
    [
      'hu',
      'A kert egy olyan hely, ahol azt termeszthetjük, amit szeretünk, és ez nem is olyan nehéz, mint ahogy az elsőre látszik.',
    ],
    [
      'tr',
      'Bahçe, sevdiğiniz şeyleri yetiştirebileceğiniz bir yerdir ve bu ilk bakışta göründüğü kadar zor değil, çok kolay.',
    ],
    [
      'ru',
      'Сад — это место, где можно выращивать то, что вам нравится, и это не так трудно, как кажется на первый взгляд.',
    ],
    [
      'uk',
      'Сад — це місце, де можна вирощувати те, що вам подобається, і це не так важко, як здається на перший погляд.',
    ],
    [
      'bg',
      'Градината е място, където можете да отглеждате това, което харесвате, и не е толкова трудно, колкото изглежда на пръв поглед.',
    ],
    ['el', 'Ο κήπος είναι ένα μέρος όπου μπορείτε να καλλιεργήσετε ό,τι σας αρέσει.'],
    ['ar', 'الحديقة هي المكان الذي يمكنك أن تزرع فيه ما تحب، وهذا ليس صعبا كما يبدو من أول نظرة على الأمر'],
    ['fa', 'باغ جایی است که می توان در آن هر چه را که دوست دارید پرورش داد و این کار آن قدر سخت نیست'],
    ['he', 'גינה היא מקום שבו אפשר לגדל את מה שאוהבים, וזה לא קשה כמו שזה נראה.'],
    ['hi', 'बगीचा एक ऐसी जगह है जहाँ आप अपनी पसंद की चीज़ें उगा सकते हैं और यह उतना कठिन नहीं है'],
    [
      'zh',
      '花园是一个可以种植自己喜欢吃的东西的地方，并没有看上去那么难，只要每天花一点时间浇水和除草就可以了，第一年也会有收获。',
    ],
    [
      'ja',
      '庭は自分の好きなものを育てることができる場所で、見た目ほど難しくはありません。毎日少しずつ水をやるだけです。楽しいですよ。',
    ],
    [
      'ko',
      '정원은 좋아하는 것을 기를 수 있는 곳이며 보기만큼 어렵지 않습니다. 매일 조금씩 물을 주면 됩니다. 참 쉽지요.',
    ],
    ['th', 'สวนเป็นสถานที่ที่คุณสามารถปลูกสิ่งที่คุณชอบได้และไม่ยากอย่างที่คิด'],
  ])('%s', (code, text) => {
    const detected = detectLanguage(text);
    expect(detected?.code).toBe(code);
    expect(detected?.confidence).toBeGreaterThan(0);
    expect(detected?.confidence).toBeLessThanOrEqual(1);
  });

  test.each([
    ['nothing', ''],
    ['three words', 'Buy shoes now'],
    ['no words of any language', 'lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor'],
    ['numbers', '12 34 56 '.repeat(100)],
    ['one endless word', 'x'.repeat(200_000)],
  ])('unknown: %s', (_, text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});

describe('declared and read', () => {
  test.each([
    ['both agree: the fuller tag stays', 'en-gb', ENGLISH, 'en-gb', 'en'],
    ['the text overrules a wrong declaration', 'en', GERMAN.repeat(3), 'de', 'de'],
    ['nothing declared', null, GERMAN, 'de', 'de'],
    ['text too short', 'fr', 'Bonjour', 'fr', null],
    [
      'two names of one language',
      'nb',
      'Etter dette ble noe av hagen dyrket, og nå kan hvem som helst se hva som er igjen når det blir mer sol.',
      'nb',
      'no',
    ],
  ])('%s', (_, tag, text, code, detected) => {
    expect(settledLanguage(declared(tag), text)).toMatchObject({ declared: tag, code, detected });
  });
});
