/** @type {import("next").NextConfig} */
const config = {
  // The tests build beside a running installation, not over it.
  distDir: process.env.FOURFOLD_DIST ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` looks at types: with NODE_ENV=production the tests' packages are not even installed.
  typescript: { ignoreBuildErrors: true },
  // `npm run bench` measures pages, not zlib.
  compress: process.env.FOURFOLD_COMPRESS !== "0",
  // A logbook to import is the longest; proxy.ts holds every other form to less.
  experimental: { serverActions: { bodySizeLimit: 2_200_000 } },
  // Next would write files for coding agents into the checkout.
  agentRules: false,
};

export default config;
