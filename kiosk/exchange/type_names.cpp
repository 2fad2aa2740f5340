#include "exchange/type_names.h"

#include <map>
#include <string>

#include "pack/spelling.h"

namespace hearth::exchange {

namespace {

struct TypeNames {
  const char* code;
  const char* names;  // in Spanish, French, Japanese, Dutch, Portuguese, Slovak, Swedish and Thai,
                      // and in English where the kiosk uses other words; "|" between them
};

// One line a type, since a table is easier to compare with its source so.
// clang-format off
constexpr TypeNames kTypes[] = {
    {"11", "Meditación del Paso 11|Méditation sur la 11e Étape|ステップ11 黙想|Stap 11 meditatie|Meditação do 11º Passo|Meditácia 11. kroku|11th Stegs Meditation|การทำสมาธิตามขั้นตอนที่ 11"},
    {"12x12", "12 Pasos y 12 Tradiciones|12 Étapes et 12 Traditions|12のステップと12の伝統|12 Stappen en 12 Tradities|12 Passos e 12 Tradições|12 Krokov & 12 Tradícií|12 Steg & 12 Traditioner|ขั้นตอนทั้งสิบสองและธรรมเนียมทั้งสิบสอง"},
    {"A", "Séculier|無宗教|Seculier|Svetské|Sekulärt|ไม่เกี่ยวข้องกับศาสนา"},
    {"ABSI", "Como lo ve Bill|Réflexions de Bill|ビルはこう思う|Zoals Bill het ziet|Na opinião de Bill|Ako to vidí Bill|Som Bill Ser Det|ในมุมมองของบิล"},
    {"AF", "Afrikáans|アフリカーンス語|Afrikánčina|แอฟริกานส์"},
    {"AL", "Concurrente con Alateen|En même temps qu’Alateen|アラティーンと同時進行|Gelijktijdig met Alateen|Em simultâneo com Alateen|Súbežne s Alateen|Tillsammans med Alateen|ควบคู่กับ Alateen"},
    {"AL-AN", "Concurrente con Al-Anon|En même temps qu’Al-Anon|アラノンと同時進行|Gelijktijdig met Al-Anon|Em simultâneo com Al-Anon|Súbežne s Al-Anon|Tillsammans med Al-Anon|ควบคู่กับ Al-Anon"},
    {"AM", "Amárico|Amharique|アムハラ語|Amhaars|Amharčina|Amhariska|อัมฮาริก"},
    {"AR", "Árabe|Arabe|アラビア語|Arabisch|Arabské|Arabiska|อาหรับ"},
    {"ASL", "Lenguaje por señas|Langage des Signes|アメリカ手話|Amerikaanse gebaren taal|Língua Gestual Americana|Americký posunkový jazyk|Amerikanskt teckenspråk|ภาษามืออเมริกัน"},
    {"B", "Libro Grande|Gros Livre|ビッグブック|Livro Azul|Veľká Kniha|Stora Boken|หนังสือบิ๊กบุ๊คหรือหนังสือกลุ่มผู้ติดสุรานิรนาม"},
    {"BA", "Guardería disponible|Garderie d’enfants disponible|ベビーシッターあり|Kinderopvang aanwezig|Babysitting disponível|Dostupné opatrovanie detí|Barnvakt Finns|มีบริการดูแลเด็ก"},
    {"BE", "Principiantes|Nouveau/nouvelle|ビギナーズ|Nieuwkomer|Recém-chegados|Nováčikovia|Nykomling|สมาชิกใหม่"},
    {"BG", "Búlgaro|Bulgare|ブルガリア語|Bulgaars|Bulharské|Bulgariska|บัลแกเรีย"},
    {"BI", "Bisexuel|バイセクシャル|Biseksueel|Bisexuálne|Bisexuellt|รักสองเพศ"},
    {"BRK", "Desayuno|Petit déjeuner|朝食|Ontbijt|Pequeno-Almoço|Raňajky|Frukost|อาหารเช้า"},
    {"C", "Cerrada|Fermé|クローズド|Gesloten|Fechada|Uzatvorené|Slutet|ปิด"},
    {"CAN", "Luz de una vela|À la chandelle|キャンドル|Luz de Velas|Sviečky|Tända Ljus|แสงเทียน"},
    {"CF", "Niño amigable|Enfants acceptés|お子さま歓迎|Kindvriendelijk|Amigável para Crianças|Priateľský k deťom|Barnvänligt|ยินดีต้อนรับเด็ก"},
    {"D", "Discusión|ディスカッション|Discussie|Discussão|Diskusia|Diskussion|การแบ่งปัน"},
    {"DA", "Danés|Danois|デンマーク語|Deens|Dinamarquês|Dánsky|Danska|เดนมาร์ก"},
    {"DB", "Canasta digital|Panier numérique|電子献金|Digitale mand|Cesto Digital|Digitálny košík|Digital Korg|บริจาคออนไลน์"},
    {"DD", "Diagnóstico dual|Double diagnostic|重複診断|Dubbele diagnose|Duplo Diagnóstico|Duálna diagnóza|Dubbel Diagnos|โรคร่วม (สุขภาพจิตและการเสพติด)"},
    {"DE", "Alemán|Allemand|ドイツ語|Duits|Alemão|Nemecké|Tyska|เยอรมัน"},
    {"DR", "Reflexiones Diarias|Réflexions quotidiennes|今日を新たに|Dagelijkse weerspiegelingen|Reflexões Diárias|Dagliga Reflektioner|Denné úvahy|ข้อคิดประจำวัน"},
    {"EL", "Griego|Grec|ギリシャ語|Grieks|Grego|Grécke|Grekiska|กรีก"},
    {"EN", "Inglés|Anglais|英語|Engels|Inglês|Anglické|Engelska|อังกฤษ"},
    {"FA", "Persa|Persan|ペルシア語|Perzisch|Perzské|Persiska|เปอร์เซีย"},
    {"FI", "Finlandés|Finlandais|フィンランド語|Fins|Finlandês|Fínčina|Finska|ฟินแลนด์"},
    {"FF", "Sin fragancia|Sans parfum|香水なし|Geen parfum|Sem Perfumes|Bez vône|Parfym Fritt|ปราศจากน้ำหอม"},
    {"FR", "Francés|Français|フランス語|Frans|Francês|Francúzsky|Franska|ฝรั่งเศส"},
    {"G", "Gai|ゲイ|Homo|เกย์"},
    {"GR", "La Viña|La Vigne|グレープバイン|Wijnstok|เกรปไวน์"},
    {"H", "Cumpleaños|Anniversaire|バースデー|Verjaardag|Aniversário|Narodeniny|Födelsedag|วันครบรอบการไม่เมา"},
    {"HE", "Hebreo|Hébreu|ヘブライ語|Hebreeuws|Hebreu|Hebrejské|Hebreiska|ฮีบรู"},
    {"HI", "ヒンディー語|ฮินดี"},
    {"HR", "Croata|Croate|クロアチア語|Kroatisch|Chorvátsky|Kroatiska|โครเอเชีย"},
    {"HU", "Húngaro|Hongrois|ハンガリー語|Hongaars|Hungaro|Maďarské|Ungerska|ฮังการี"},
    {"IS", "Islandés|Islandais|アイスランド語|IJslands|Islandês|Islanské|Isländska|ไอซ์แลนด์"},
    {"ITA", "Italiano|Italien|イタリア語|Italiaans|Taliansky|Italienska|อิตาลี"},
    {"JA", "Japonés|Japonais|日本語|Japans|Japonês|Japonské|Japanska|ญี่ปุ่น"},
    {"KA", "Georgiano|Géorgien|ジョージア語|Georgisch|Gruzínske|Georgiska|จอร์เจีย"},
    {"KOR", "Coreano|Coréen|韓国語|Koreaans|Kórejske|Koreanska|เกาหลี"},
    {"L", "Lesbiana|Lesbienne|レズビアン|Lesbisch|Lésbica|Lesbické|Lesbiskt|เลสเบียน"},
    {"LGBTQ", "HBTQ|กลุ่มผู้มีความหลากหลายทางเพศ (LGBTQ+)"},
    {"LIT", "Literatura|Publications|書籍|Literatuur|Literatúra|Litteratur|วรรณกรรมของเอเอ"},
    {"LS", "Viviendo Sobrio|Vivre… Sans alcool|リビングソーバー|Sober leven|Viver Sóbrio|Triezvy život|Leva Nyktert|ชีวิตที่ใม่เมา"},
    {"LT", "Lituano|Lituanien|リトアニア語|Litouws|Litovské|Litauiska|ลิทัวเนีย"},
    {"M", "Hombres|Hommes|男性|Mannen|Homens|Muži|Mansmöte|ผู้ชาย"},
    {"MED", "Meditación|Méditation|黙想|Meditatie|Meditação|Meditácia|Meditationsmöte|สมาธิ"},
    {"ML", "マラヤーラム語|Malaiala|Malajálamsky|มาลายาลัม"},
    {"MT", "Maltés|Maltais|マルタ語|Maltees|Maltês|Maltézske|Maltesiska|มอลตา"},
    {"N", "Nativo Americano|Autochtone|ネイティブアメリカン|Indiaan|Domorodí Američania|Ur-amerikanskt|ชนพื้นเมืองอเมริกัน"},
    {"NB", "No binario|Non binaire|ノンバイナリー|Niet-binair|Não binário|Nebinárne|Icke-binär|ไม่ระบุเพศ"},
    {"NDG", "Indígena|Indigène|先住民|Inheems|Domorodé|Urfolkligt|ชนพื้นเมือง"},
    {"NE", "Nepalí|Népalais|ネパール語|Nepalees|Nepalês|Nepálsky|เนปาล"},
    {"NL", "Holandés|Néerlandais|オランダ語|Nederlands|Holandês|Holandské|Holländska|ดัตช์"},
    {"NO", "Noruego|Norvégien|ノルウェー語|Noors|Norueguês|Nórsky|Norska|นอร์เวย์"},
    {"O", "Abierta|Ouvert(e)|オープン|Aberta|Otvorené|Öppet|เปิด"},
    {"OUT", "Al aire libre|En plein air|アウトドア|Buiten|Ao ar livre|Vonkajšie|Utomhus|กลางแจ้ง"},
    {"P", "Profesionales|Professionnels|職業人|Profissionais|Profesionáli|Professionella|ผู้ประกอบวิชาชีพ"},
    {"POA", "Prueba de Asistencia|Preuve de Présence|出席証明|Bewijs van Aanwezigheid|Comprovante de Presença|Doklad o účasti|Närvarobevis|หลักฐานการเข้าประชุม"},
    {"POC", "Gente de color|Gens de couleur|有色人種|Mensen van kleur|Pessoas de Côr|Farební ľudia|Färgade|ชนกลุ่มน้อย"},
    {"POL", "Polaco|Polonais|ポーランド語|Pools|Poľské|Polska|โปแลนด์"},
    {"POR", "Portugués|Portugais|ポルトガル語|Portugees|Português|Portugalské|Portugisiska|โปรตุเกส"},
    {"PUN", "Pendjabi|パンジャブ語|Pandžábske|ปัญจาบ"},
    {"RUS", "Ruso|Russe|ロシア語|Russisch|Russo|Ruské|Ryska|รัสเซีย"},
    {"S", "Español|Espagnol|スペイン語|Spaans|Espanhol|Španielské|Spanska|สเปน"},
    {"SEN", "Personas mayores|Séniors|シニア|Senioren|Séniores|Seniori|Seniorer|ผู้สูงอายุ"},
    {"SK", "Eslovaco|Slovaque|スロバキア語|Slowaaks|Slovenské|Slovakiska|สโลวัก"},
    {"SL", "Esloveno|Slovène|スロベニア語|Sloveens|Slovinské|Slovenska|สโลวีเนีย"},
    {"SM", "Se permite fumar|Permis de fumer|喫煙可|Roken toegestaan|Permitido Fumar|Fajčenie povolené|Rökning Tillåten|สูบบุหรี่ได"},
    {"SP", "Orador|Conférencier|スピーカー|Spreker|Partilhador|Spíker|Talare|ผู้พูด"},
    {"ST", "Estudio de pasos|Sur les Étapes|ステップ|Stap studie|Estudo de Passos|Štúdium Krokov|Stegmöte|การศึกษา 12 ขั้นตอน"},
    {"SV", "Sueco|Suédois|スウェーデン語|Zweeds|Švédske|Svenska|สวีเดน"},
    {"T", "Transgénero|Transgenre|トランスジェンダー|Transpersoner|คนข้ามเพศ"},
    {"TC", "Ubicación temporalmente cerrada|Emplacement temporairement fermé|一時的休止中|Locatie tijdelijk gesloten|Local Temporáriamente Encerrado|Miesto dočasne zatvorené|Tillfälligt Stängt|ปิดชั่วคราว"},
    {"TH", "Tailandés|Thaï|タイ語|Thais|Tailandês|Thajské|Thailändska|ไทย"},
    {"TL", "Tagalo|タガログ語|Tagalské|ตากาล็อก"},
    {"TR", "Estudio de tradicion|Étude des Traditions|伝統|Traditie Studie|Estudo de Tradições|Tradičné štúdium|Traditionsmöte|การศึกษา 12 ธรรมเนียม"},
    {"TUR", "Turco|Turc|トルコ語|Turks|Turecký|Turkiska|ตุรกี"},
    {"UK", "Ucraniano|Ukrainien|ウクライナ語|Oekraïens|Ukrajinské|Ukrainska|ยูเครน"},
    {"W", "Mujeres|Femmes|女性|Vrouwen|Mulheres|Ženy|Kvinnomöte|ผู้หญิง"},
    {"X", "Acceso en silla de ruedas|Accès aux fauteuils roulants|車いすアクセス|Toegankelijk voor rolstoelgebruikers|Acesso a Cadeiras de Rodas|Prístup pre vozíčkarov|Handikappanpassat|รองรับรถเข็น"},
    {"XB", "Baño accesible para sillas de ruedas|Toilettes accessibles aux fauteuils roulants|車いす使用者用トイレ|Rolstoeltoegankelijke badkamer|WC com Acesso a Cadeiras de Rodas|Bezbariérová kúpeľňa|Handikappanpassad WC|ห้องน้ำสำหรับผู้ใช้รถเข็น"},
    {"XT", "Se permite opinar|Conversation croisée permise|クロストーク可能|Cross-sharen toegestaan|Prtilhas Cruzadas Permitidas|Cross Talk povolený|Kommentarer Tilltåtna|โต้ตอบได้"},
    {"Y", "Gente joven|Jeunes|ヤング|Jongeren|Jovens|Mladí ľudia|เยาวชน"},
};
// clang-format on

std::map<std::string, std::string_view> by_name() {
  std::map<std::string, std::string_view> codes;
  for (const auto& type : kTypes)
    for (const auto& name : pack::parts(type.names, "|"))
      codes.emplace(pack::folded(name), type.code);
  return codes;
}

}  // namespace

std::string_view type_code_of_name(std::string_view name) {
  static const auto codes = by_name();
  const auto found = codes.find(pack::folded(name));
  return found == codes.end() ? std::string_view() : found->second;
}

}  // namespace hearth::exchange
