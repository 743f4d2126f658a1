import { startWorker } from "../../lib/operation/mailing/worker";

/** A worker in a process of its own, which a test may kill: the database and the mail server are its words. */
const [databaseUrl = "", smtpUrl = ""] = process.argv.slice(2);
const address = "https://portfolio.example.nhs.uk";
await startWorker(databaseUrl, { smtpUrl, from: undefined, address });
process.stdout.write("working\n");
