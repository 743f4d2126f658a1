import next from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "node_modules",
      ".next*",
      ".fourfold",
      ".stryker",
      "lib/db/generated",
      "next-env.d.ts",
    ],
  },
  ...next,
  ...nextTypescript,
  {
    // eslint-plugin-react looks for the version with an ESLint call that ESLint 10 no longer has.
    settings: { react: { version: "19.3" } },
  },
  {
    files: ["**/*.{ts,tsx,mts}"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: "Only lib/env.ts reads the environment: ask it.",
        },
      ],
    },
  },
  {
    // The places where the environment is read, or handed on, before lib/env.ts can be loaded.
    files: [
      "lib/env.ts",
      "proxy.ts",
      "lib/operation/**",
      "tests/**",
      "*.config.{ts,mjs}",
      "instrumentation.ts",
    ],
    rules: { "no-restricted-syntax": "off" },
  },
);
