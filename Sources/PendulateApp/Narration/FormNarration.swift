import PendulateCore

/// A page of questions as it is told: what is said before them once, then each question.
struct FormNarration<Subject: FormHolder>: ScreenNarration {
  private var saidTitle: String?
  private var field = FieldNarration()

  init() {}

  mutating func askAgain() { field.askAgain() }

  mutating func lines(
    for screen: Subject, in context: Context, at stamp: Stamp, isNew: Bool
  ) -> [String] {
    if isNew {
      saidTitle = nil
      field = FieldNarration()
    }
    let form = screen.form
    let opening = form.title == saidTitle ? [] : [form.title + "."] + form.lead
    saidTitle = form.title
    return opening + field.lines(for: form)
  }
}
