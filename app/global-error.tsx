"use client";

/** When the frame itself could not be drawn, most likely because the database does not answer. */
export default function GlobalError({ retry }: { readonly retry: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <title>That did not work – Fourfold</title>
        <main>
          <h1>Sorry, that did not work</h1>
          <p>
            Nothing was saved. Try again in a minute; if it goes on, tell whoever runs Fourfold.
          </p>
          <button type="button" onClick={retry}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
