// The import rule of this house, one line a rule: name, reason, from, to. `npm run boundaries` enforces it.
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const DOMAIN =
  "^lib/(area|framework|evidence|files|assessment|sign-off|feedback|supervision|people|details|readiness|notification|export)/";

/** @type {import("dependency-cruiser").IConfiguration} */
const rules = {
  forbidden: [
    forbid(
      "ground-floor",
      "rules, core and privacy import nothing outside their own room",
      { path: "^lib/(rules|core|privacy)/" },
      { pathNot: "^lib/$1/" },
    ),
    forbid(
      "suggestions-read-and-tell-nobody",
      "what suggests is pure: it has the text, the frameworks and its own words",
      { path: "^lib/suggestion/" },
      { pathNot: "^lib/(suggestion|rules|core)/" },
    ),
    forbid(
      "database-has-two-doors",
      "only queries and services speak to the database",
      { path: DOMAIN, pathNot: "/(queries|service)[.]ts$" },
      { path: "^lib/db/" },
    ),
    forbid(
      "app-asks-queries",
      "pages read through queries and write through actions",
      { path: "^app/" },
      // A ZIP is made of what components write, and is no query.
      {
        path: "^lib/",
        pathNot:
          "^lib/(auth|core)/|^lib/export/zip[.]ts$|/(queries|actions|routes|schema|types|limits)[.]ts$",
      },
    ),
    forbid(
      "components-hold-no-server",
      "a component gets data as props and may call actions; what is pure it may read itself",
      { path: "^components/" },
      {
        path: "^lib/",
        pathNot: "^lib/(core|rules|privacy|evidence/template)/|/(actions|types|limits)[.]ts$",
      },
    ),
    forbid(
      "nobody-imports-the-app",
      "pages are the top of the stairs",
      { path: "^(components|lib)/" },
      { path: "^app/" },
    ),
    forbid(
      "library-draws-nothing",
      "what is drawn lives in components",
      { path: "^lib/" },
      { path: "^components/" },
    ),
    forbid(
      "policy-asks-nobody",
      "who may what is decided from facts in hand",
      { path: "^lib/policy/" },
      { path: "^lib/", pathNot: "^lib/(policy|core|db/generated)/" },
    ),
    forbid(
      "domains-go-one-way",
      "framework, people <- evidence, assessment <- sign-off <- readiness <- export",
      { path: "^lib/(area|framework|people)/" },
      { path: "^lib/(evidence|assessment|sign-off|readiness|export)/" },
    ),
    forbid(
      "evidence-does-not-know-sign-off",
      "the same stair, a step higher",
      { path: "^lib/(evidence|assessment)/" },
      { path: "^lib/(sign-off|export)/" },
    ),
    forbid(
      "area-does-not-know-readiness",
      "readiness asks what is complete, never the other way",
      { path: "^lib/area/" },
      { path: "^lib/(sign-off|readiness|export)/" },
    ),
    forbid(
      "only-operation-touches-prisma",
      "migrations, frameworks and seeds are run, not imported",
      { path: "^(app|components|lib)/", pathNot: "^lib/operation/" },
      { path: "^prisma/" },
    ),
    forbid(
      "only-auth-knows-next-auth",
      "the session library can be changed in one room",
      { path: "^(app|components|lib)/", pathNot: "^lib/auth/" },
      { path: "^node_modules/next-auth" },
    ),
    forbid(
      "one-way-streets",
      "no import cycles",
      { pathNot: "^lib/db/generated/" },
      { circular: true },
    ),
  ],
  options: {
    doNotFollow: { path: ["node_modules", "lib/db/generated"] },
    exclude: { path: ["^[.]next", "^[.]fourfold"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};

export default rules;
