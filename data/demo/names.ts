import { items } from './profession';
import type { Random } from './random';

/** Where invented people come from: what they may be called, where they may live, what they speak. */
export interface Culture {
	readonly given: readonly string[];
	readonly family: readonly string[];
	readonly places: readonly (readonly [city: string, countryCode: string])[];
	readonly languages: readonly string[];
}

function culture(given: string, family: string, places: string, languages: string): Culture {
	return {
		given: items(given),
		family: items(family),
		places: items(places).map((place) => [place.slice(0, -3), place.slice(-2)] as const),
		languages: items(languages)
	};
}

export const cultures: readonly Culture[] = [
	culture(
		'Inês, João, Beatriz, Tiago, Leonor, Duarte, Matilde, Gonçalo, Catarina, Rui, Mariana, Vasco, Sofia, Nuno, Marta, Afonso',
		'Ferreira, Almeida, Carvalho, Teixeira, Moreira, Pacheco, Figueiredo, Barbosa, Magalhães, Tavares, Queirós, Antunes, Nogueira, Simões, Leitão, Rebelo',
		'Lisbon PT, Porto PT, São Paulo BR, Recife BR',
		'Portuguese'
	),
	culture(
		'Lucía, Mateo, Valentina, Álvaro, Camila, Diego, Jimena, Joaquín, Renata, Emiliano, Paloma, Íñigo, Ximena, Rodrigo, Noelia, Andrés',
		'Ibáñez, Villalobos, Quintero, Arriaga, Escobedo, Muñoz, Zambrano, Olmedo, Cervantes, Galindo, Peñaloza, Urrutia, Montoya, Salcedo, Barrientos, Lozano',
		'Madrid ES, Valencia ES, Mexico City MX, Bogotá CO',
		'Spanish'
	),
	culture(
		'Chidi, Amara, Ngozi, Emeka, Ifeoma, Tunde, Folake, Segun, Adaeze, Kelechi, Yetunde, Obinna, Zainab, Musa, Halima, Bolaji',
		'Okafor, Adeyemi, Balogun, Eze, Nwosu, Ogunleye, Abubakar, Onyekachi, Adebayo, Uzoma, Danjuma, Okonkwo, Bello, Ekwueme, Olawale, Igwe',
		'Lagos NG, Abuja NG, Accra GH, London GB',
		'Yoruba, Igbo, Hausa'
	),
	culture(
		'Wanjiru, Baraka, Achieng, Juma, Zawadi, Kamau, Neema, Otieno, Makena, Tendai, Thandiwe, Sipho, Lerato, Themba, Nomsa, Kagiso',
		'Mwangi, Odhiambo, Kariuki, Njoroge, Mutua, Wekesa, Kiplagat, Ndlovu, Dlamini, Mokoena, Moyo, Chikwanda, Banda, Nkosi, Khumalo, Sithole',
		'Nairobi KE, Kigali RW, Cape Town ZA, Johannesburg ZA',
		'Swahili, Zulu'
	),
	culture(
		'Aarav, Ishita, Rohan, Meera, Kavya, Vikram, Ananya, Siddharth, Nandini, Arjun, Priyanka, Kunal, Aditi, Varun, Sneha, Tanmay',
		'Bhattacharya, Deshpande, Kulkarni, Chaturvedi, Mehrotra, Bhandari, Trivedi, Saxena, Joglekar, Malhotra, Shekhawat, Tripathi, Ghoshal, Wadhwa, Pandya, Rathore',
		'Bengaluru IN, Pune IN, Gurugram IN, Noida IN, Mumbai IN',
		'Hindi, Marathi, Bengali'
	),
	culture(
		'Karthik, Lakshmi, Arun, Divya, Senthil, Revathi, Ganesh, Meenakshi, Prakash, Anitha, Sanjeev, Nila, Dinesh, Kavitha, Madhavan, Yamini',
		'Subramanian, Venkataraman, Krishnamurthy, Natarajan, Ramanathan, Chandrasekaran, Muthuswamy, Parthasarathy, Gopalakrishnan, Srinivasan, Thirumurugan, Balasubramaniam, Sivakumar, Palanisamy, Jayaraman, Raghavan',
		'Chennai IN, Hyderabad IN, Colombo LK, Singapore SG',
		'Tamil, Telugu'
	),
	culture(
		'Wei, Xiaoling, Jun, Meilin, Haoran, Yuting, Zihan, Liang, Ruoxi, Chenyu, Jiahui, Bowen, Shanshan, Tianyu, Xinyi, Guowei',
		'Zhang, Ouyang, Huang, Xu, Zhao, Liang, Song, Tang, Feng, Deng, Cao, Peng, Situ, Jiang, Cai, Wei',
		'Shanghai CN, Shenzhen CN, Taipei TW, Singapore SG',
		'Mandarin'
	),
	culture(
		'Haruka, Kenta, Aoi, Daichi, Misaki, Ren, Yui, Takumi, Sakura, Shota, Minjun, Seoyeon, Jiho, Hayoon, Dohyun, Eunji',
		'Takahashi, Kobayashi, Yamaguchi, Matsumoto, Inoue, Shimizu, Hayashi, Mori, Hwang, Kwon, Yoon, Seo, Jeong, Noh, Bae, Shin',
		'Tokyo JP, Osaka JP, Seoul KR, Busan KR',
		'Japanese, Korean'
	),
	culture(
		'Layla, Omar, Yasmin, Karim, Noor, Tariq, Salma, Youssef, Rania, Hamza, Dina, Bilal, Amina, Idris, Maryam, Ziad',
		'Haddad, Mansour, Khoury, Nasser, Bouazizi, Farouk, Benali, Qureshi, Sayegh, El-Amin, Darwish, Chaudhry, Rahmani, Siddiqui, Zidane, Barakat',
		'Dubai AE, Cairo EG, Amman JO, Karachi PK',
		'Arabic, Urdu'
	),
	culture(
		'Łukasz, Zofia, Jakub, Agnieszka, Tomáš, Eliška, Ondřej, Markéta, Oleksandr, Olena, Bohdan, Iryna, Mirela, Dragan, Ivana, Nikola',
		'Wiśniewski, Kowalczyk, Zieliński, Dvořák, Procházka, Černý, Shevchuk, Bondarenko, Kravets, Petrović, Jovanović, Horvat, Novotný, Wójcik, Tkachenko, Marković',
		'Warsaw PL, Kraków PL, Prague CZ, Kyiv UA, Belgrade RS',
		'Polish, Czech, Ukrainian'
	),
	culture(
		'Lukas, Anneliese, Jonas, Greta, Moritz, Frieda, Matthias, Ulrike, Maarten, Femke, Joost, Sanne, Björn, Heike, Florian, Katja',
		'Schröder, Baumgärtner, Vogelsang, Kirchner, Steinbach, Lindenmayer, Großmann, van Dijk, de Vries, van der Berg, Hoekstra, Winkler, Kästner, Zimmermann, Oberhuber, Rosenthal',
		'Berlin DE, Munich DE, Zürich CH, Vienna AT, Utrecht NL',
		'German, Dutch'
	),
	culture(
		'Astrid, Lars, Freja, Søren, Ingrid, Mikkel, Sigrid, Emil, Aino, Eero, Helmi, Onni, Linnéa, Gustav, Saga, Håkon',
		'Lindqvist, Bergström, Søgaard, Kjeldsen, Haugen, Nygård, Virtanen, Korhonen, Mäkinen, Öberg, Ekholm, Thorvaldsen, Dahlström, Rasmussen, Lehtonen, Solheim',
		'Stockholm SE, Copenhagen DK, Oslo NO, Helsinki FI',
		'Swedish, Danish, Finnish'
	),
	culture(
		'Élodie, Mathieu, Camille, Aurélien, Océane, Baptiste, Manon, Théo, Chloé, Rémi, Anaïs, Loïc, Giulia, Matteo, Chiara, Alessandro',
		'Lefèvre, Delacroix, Beaumont, Girard, Chevalier, Marchand, Rousselet, Fontaine, Bianchi, Colombo, Moretti, Galli, Rinaldi, Caruso, Pellegrini, Gagnon',
		'Paris FR, Lyon FR, Montréal CA, Milan IT, Brussels BE',
		'French, Italian'
	),
	culture(
		'Niamh, Callum, Aoife, Rhys, Saoirse, Ewan, Cerys, Declan, Harriet, Owen, Imogen, Fergus, Tamsin, Rory, Beth, Alasdair',
		"O'Sullivan, MacGregor, Llewellyn, Fitzgerald, Ashworth, Penhaligon, Gallagher, Drummond, Hargreaves, McAllister, Thistlewood, O'Connell, Pritchard, Blackwood, Rafferty, Sinclair",
		'Dublin IE, Edinburgh GB, Manchester GB, Toronto CA, Austin US, Sydney AU',
		'English, Irish'
	),
	culture(
		'Emre, Elif, Kerem, Defne, Burak, Zeynep, Kaan, Asli, Nikos, Eleni, Yiannis, Katerina, Arash, Shirin, Dariush, Parisa',
		'Yıldırım, Öztürk, Karaca, Şahin, Demirtaş, Aydoğan, Papadakis, Nikolaidis, Georgiou, Vasilakis, Farahani, Tehrani, Moradi, Kiani, Çelik, Erdoğdu',
		'Istanbul TR, Ankara TR, Athens GR, Nicosia CY',
		'Turkish, Greek, Persian'
	),
	culture(
		'Linh, Minh, Thảo, Quang, Hương, Tuấn, Mai, Bao, Siti, Budi, Dewi, Rizky, Malia, Crisanto, Ligaya, Jomar',
		'Nguyễn, Trần, Phạm, Huỳnh, Đặng, Bùi, Santoso, Wijaya, Pratama, Hidayat, Siregar, Dimaculangan, Macaraeg, Bautista, Kusuma, Võ',
		'Hanoi VN, Ho Chi Minh City VN, Jakarta ID, Manila PH',
		'Vietnamese, Indonesian, Tagalog'
	)
];

/** A name that says it is invented: "Demo Amara Ferreira-Okafor". */
export function demoName(random: Random, { given, family }: Culture): string {
	const last = random.pick(family);
	const shape = random.next();
	if (shape < 0.42) return `Demo ${random.pick(given)} ${last}`;
	const other = random.pick(random.pick(cultures).family);
	const joined = other === last ? last : `${last}-${other}`;
	return shape < 0.92 ? `Demo ${random.pick(given)} ${joined}` : `Demo ${joined}`;
}
