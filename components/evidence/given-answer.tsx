import { dayOf, formatDay, formatTime } from "@/lib/core/calendar-date";
import type { ConfirmationRequestView } from "@/lib/evidence/confirmation/types";
import { Quote } from "../ui/layout";
import { Notice } from "../ui/notice";

/** What was answered, or why there is nothing to answer. */
export function GivenAnswerNotice({ view }: { readonly view: ConfirmationRequestView }) {
  return (
    <div className="mt-8">
      <Notice>
        <Said view={view} />
      </Notice>
    </div>
  );
}

function Said({ view }: { readonly view: ConfirmationRequestView }) {
  const { state, answer, practitioner, confirmer, mayAnswer } = view;
  if (answer !== null) {
    return (
      <>
        <p>
          <b>
            {confirmer} {answer.answer} this
          </b>{" "}
          on {formatDay(dayOf(answer.at))} at {formatTime(answer.at)}.
          {answer.strong && " It is marked as strong."}
        </p>
        {answer.sentence !== "" && <Quote>{answer.sentence}</Quote>}
      </>
    );
  }
  if (state === "closed") {
    return (
      <p>
        <b>There is nothing to confirm any more.</b> {practitioner} has changed or withdrawn this
        evidence since, or a supervisor returned it.
      </p>
    );
  }
  return (
    <p>
      <b>{confirmer} has not answered yet.</b> {mayAnswer.allowed ? "" : mayAnswer.because}
    </p>
  );
}
