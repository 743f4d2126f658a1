export const NAME_MAX = 120;
export const WORDS_MAX = 120;
export const PEOPLE_ON_A_PAGE = 30;
