export interface Product {
  sku: string;
  fa: string;
  en: string;
  /** Rial */
  price: number;
  category: 'coffee' | 'tea' | 'brewing' | 'sweets';
}

/** The shop sells coffee, tea and what goes with them. */
export const products: readonly Product[] = [
  {
    sku: 'COF-ETH',
    fa: 'قهوه‌ی اتیوپی یرگاچف ۲۵۰ گرمی',
    en: 'Ethiopia Yirgacheffe, 250 g',
    price: 6_850_000,
    category: 'coffee',
  },
  {
    sku: 'COF-COL',
    fa: 'قهوه‌ی کلمبیا سوپریمو ۲۵۰ گرمی',
    en: 'Colombia Supremo, 250 g',
    price: 6_200_000,
    category: 'coffee',
  },
  {
    sku: 'COF-TRK',
    fa: 'قهوه‌ی ترک با هل ۲۰۰ گرمی',
    en: 'Turkish coffee with cardamom, 200 g',
    price: 3_900_000,
    category: 'coffee',
  },
  {
    sku: 'TEA-LAH',
    fa: 'چای بهاره‌ی لاهیجان ۵۰۰ گرمی',
    en: 'Lahijan spring tea, 500 g',
    price: 4_400_000,
    category: 'tea',
  },
  {
    sku: 'TEA-SAF',
    fa: 'دمنوش زعفران و گل‌محمدی',
    en: 'Saffron and rose infusion',
    price: 2_750_000,
    category: 'tea',
  },
  { sku: 'TEA-BRG', fa: 'چای ارل گری ۲۵۰ گرمی', en: 'Earl Grey, 250 g', price: 3_100_000, category: 'tea' },
  {
    sku: 'BRW-MOK',
    fa: 'موکاپات سه نفره',
    en: 'Moka pot, three cups',
    price: 12_900_000,
    category: 'brewing',
  },
  {
    sku: 'BRW-V60',
    fa: 'قهوه‌ساز دریپ سرامیکی',
    en: 'Ceramic pour-over dripper',
    price: 9_800_000,
    category: 'brewing',
  },
  {
    sku: 'BRW-GRN',
    fa: 'آسیاب دستی قهوه',
    en: 'Hand coffee grinder',
    price: 18_500_000,
    category: 'brewing',
  },
  {
    sku: 'SWT-GAZ',
    fa: 'گز اصفهان ۴۵۰ گرمی',
    en: 'Isfahan gaz, 450 g',
    price: 5_300_000,
    category: 'sweets',
  },
  {
    sku: 'SWT-BAK',
    fa: 'باقلوای یزد ۵۰۰ گرمی',
    en: 'Yazd baklava, 500 g',
    price: 4_700_000,
    category: 'sweets',
  },
  {
    sku: 'SWT-NAB',
    fa: 'نبات زعفرانی شاخه‌ای',
    en: 'Saffron rock candy',
    price: 1_950_000,
    category: 'sweets',
  },
];
