import PendulateCore
import TerminalGrid

/// What holds a page of questions.
protocol FormHolder: Sendable {
  /// The page as it is filled in.
  var form: Form { get }
}

/// A screen that is a page of questions.
protocol FormScreen: ScreenState, FormHolder where Narration == FormNarration<Self> {
  /// The page as it is filled in.
  var form: Form { get set }

  /// Takes that a question was answered or skipped.
  mutating func answered(
    _ field: Field.Name, in context: inout Context, at stamp: Stamp
  ) -> [Effect]
  /// Takes how near or how hard it is, said at a question about something else; nil where it means
  /// nothing there.
  mutating func heard(
    _ answer: Answer, in context: inout Context, at stamp: Stamp
  ) -> Step?
  /// What is to be seen at once after an answer, before the next question; nil where nothing is.
  func cover(after field: Field.Name) -> Screen?
  /// Takes that Backspace went back to a question.
  mutating func wentBack(
    to field: Field.Name, in context: inout Context, at stamp: Stamp
  ) -> [Effect]
  /// Goes on after the last question.
  mutating func finish(in context: inout Context, at stamp: Stamp) -> Step
  /// Goes away from the page before its last question; what was told is kept all the same.
  mutating func cancel(in context: inout Context, at stamp: Stamp) -> Step
}

extension FormScreen {
  var help: HelpPage { FormKeys.help(for: form) }
  var question: OpenQuestion? { OpenQuestion(form) }
  var openPage: Form? { form }
  var takesDistress: Bool { form.current?.kind == .distress }

  /// Where a text is written, letters are text.
  func keeps(_ key: Key) -> Bool { form.takesText && !key.isControl }

  mutating func answered(
    _ field: Field.Name, in context: inout Context, at stamp: Stamp
  ) -> [Effect] { [] }

  func cover(after field: Field.Name) -> Screen? { nil }

  mutating func heard(
    _ answer: Answer, in context: inout Context, at stamp: Stamp
  ) -> Step? { nil }

  mutating func wentBack(
    to field: Field.Name, in context: inout Context, at stamp: Stamp
  ) -> [Effect] { [] }

  mutating func press(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step {
    pressOnPage(key, in: &context, at: stamp)
  }

  mutating func enter(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    enterOnPage(line, in: &context, at: stamp)
  }

  mutating func pressOnPage(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step {
    if FormKeys.wayOut(form.wayOut).action(of: key) != nil {
      return cancel(in: &context, at: stamp)
    }
    if let answer = form.said(by: key), let step = heard(answer, in: &context, at: stamp) {
      return step
    }
    let earlier = form
    let outcome = form.take(key)
    if key == .backspace, let field = form.wentBack(since: earlier) {
      return Step(wentBack(to: field, in: &context, at: stamp))
    }
    guard case .answered(let field) = outcome else {
      return form.current == nil ? finish(in: &context, at: stamp) : .stay
    }
    return goOn(after: field, in: &context, at: stamp)
  }

  mutating func enterOnPage(
    _ line: Line, in context: inout Context, at stamp: Stamp
  ) -> Step {
    if let action = line.key.flatMap(SharedKeys.table.action),
      line.word.count == 1 || !form.takesText
    {
      return Step([], .perform(action))
    }
    if form.wayOut == .skips, !form.takesText, line.word == "skip" {
      return cancel(in: &context, at: stamp)
    }
    if let answer = form.said(by: line.word), let step = heard(answer, in: &context, at: stamp) {
      return step
    }
    let field = form.current?.name
    let isAnswered = form.take(line: line.text, word: line.word)
    context.notice = form.objection
    guard isAnswered, let field else {
      return form.current == nil ? finish(in: &context, at: stamp) : .stay
    }
    return goOn(after: field, in: &context, at: stamp)
  }

  mutating func paste(_ text: String, in context: inout Context, at stamp: Stamp) -> Step {
    form.paste(text)
    return .stay
  }

  /// Goes on after a question was answered or skipped, by a key or by a line.
  mutating func goOn(
    after field: Field.Name, in context: inout Context, at stamp: Stamp
  ) -> Step {
    let effects = answered(field, in: &context, at: stamp)
    guard form.current == nil else {
      return cover(after: field).map { Step(effects, .push($0)) } ?? Step(effects)
    }
    return finish(in: &context, at: stamp).after(effects)
  }

  func draw(_ context: Context, at stamp: Stamp, into grid: inout CellGrid, glyphs: Glyphs) {
    PageView.render(
      form, content: context.content, notice: context.notice, in: Rect(context.room),
      into: &grid, glyphs: glyphs)
  }
}

extension Key {
  /// Whether the key types nothing.
  var isControl: Bool {
    if case .control = self { true } else { false }
  }
}
