/** @type {import("prettier").Config} */
const config = { printWidth: 100, plugins: ["prettier-plugin-tailwindcss"] };

export default config;
