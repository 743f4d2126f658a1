import { text } from "node:stream/consumers";
import { fromBuffer, type Entry } from "yauzl";

/** The files of a ZIP by their names, read by another library than the one that wrote it; each is checked against its sum. */
export function unzip(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (failed, zip) => {
      if (failed) {
        reject(failed);
        return;
      }
      const files = new Map<string, string>();
      zip.on("error", reject);
      zip.on("end", () => {
        resolve(files);
      });
      zip.on("entry", (entry: Entry) => {
        zip.openReadStream(entry, (notOpened, stream) => {
          if (notOpened) {
            reject(notOpened);
            return;
          }
          text(stream).then((said) => {
            files.set(entry.fileName, said);
            zip.readEntry();
          }, reject);
        });
      });
      zip.readEntry();
    });
  });
}
