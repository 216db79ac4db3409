import PendulateCore
import TerminalGrid

@testable import PendulateApp

/// Each view in a state worth looking at, under the name of its frames.
struct ViewSample: Sendable, CustomStringConvertible {
  let name: String
  let draw: @Sendable (Rect, inout CellGrid, Glyphs) -> Void

  var description: String { name }

  static let all = framed + unframed

  /// Those that have frames.
  static let framed = [
    ViewSample("home") { area, grid, glyphs in
      var home = HomeScreen()
      home.place = 2
      HomeView.render(
        home, SampleModel.model().context, now: SampleModel.now, in: area, into: &grid,
        glyphs: glyphs)
    },
    page("consent", inSession: false) { ConsentWords.form() },
    page("consent-third", inSession: false) {
      var form = ConsentWords.form()
      form.press(.character("y"), .character("n"), .left)
      return form
    },
    page("arrive") { SessionPages.arrive(prompt: "Arrive as you are.") },
    page("distress") {
      var form = SampleModel.checkIn()
      form.press(.right, .right, .right, .right)
      return form
    },
    page("state", kept: "distress 4, kept") {
      var form = SampleModel.checkIn()
      form.press(.character("4"), .enter, .right)
      return form
    },
    page("body-front") {
      var form = SampleModel.bodyForm()
      for _ in 0..<5 { form.press(.down) }
      form.press(.enter, .character("2"), .character("1"), .character(" "), .enter)
      for _ in 0..<7 { form.press(.down) }
      form.press(.enter, .character("1"), .character("3"), .enter, .up, .up)
      return form
    },
    page("body-back") {
      var form = SampleModel.bodyForm()
      form.press(.tab, .up, .up, .enter, .character("3"), .enter, .enter)
      return form
    },
    page("body-tone") {
      var form = SampleModel.bodyForm()
      form.press(.enter)
      return form
    },
    page("body-words") {
      var form = SampleModel.bodyForm()
      form.press(.enter, .character("2"), .enter, .character(" "), .down, .down, .right)
      form.press(.right, .character(" "))
      return form
    },
    page("choose-number") { SampleModel.chooseForm() },
    page("choose-text") {
      var form = SampleModel.chooseForm()
      form.press(.tab, .character("a"), .character(" "), .character("d"), .character("o"))
      return form
    },
    page("choose-glimmers") {
      var form = SampleModel.chooseForm()
      form.press(.tab, .tab, .tab, .tab, .down, .down, .character(" "), .down)
      return form
    },
    page("choose-breath") {
      var form = SampleModel.chooseForm()
      form.press(.tab, .tab, .tab, .tab, .tab, .right, .right)
      return form
    },
    ViewSample("summary") { area, grid, glyphs in
      SummaryView.render(SampleModel.flow(), in: area, into: &grid, glyphs: glyphs)
    },
    ViewSample("card") { area, grid, glyphs in
      var model = SampleModel.model()
      model.person.plan[.people] = "Mira, 0151 000 000\nThe bench by the canal"
      CardView(model.context, showsLines: false, in: area).draw(
        from: 0, into: &grid, glyphs: glyphs)
    },
    ViewSample("card-lines") { area, grid, glyphs in
      CardView(SampleModel.model().context, showsLines: true, in: area).draw(
        from: 0, into: &grid, glyphs: glyphs)
    },
    ViewSample("help") { area, grid, glyphs in
      let page = HelpPage(first: SessionKeys.inTouch, entries: SessionKeys.table.helpEntries)
      HelpView(page, in: area, glyphs: glyphs).draw(from: 0, into: &grid, glyphs: glyphs)
    },
    ViewSample("rest") { area, grid, glyphs in
      RestView.render(in: area, into: &grid, glyphs: glyphs)
    },
  ]

  /// Those that are only drawn to see that they stay where they belong.
  static let unframed = [
    ViewSample("hidden") { area, grid, glyphs in
      HiddenView.render(in: area, into: &grid, glyphs: glyphs)
    },
    ViewSample("too-small") { area, grid, glyphs in
      TooSmallView.render(in: area, into: &grid, glyphs: glyphs)
    },
    ViewSample("home-empty") { area, grid, glyphs in
      var model = Model(
        size: Size(columns: 1, rows: 1), content: CoachContent(), person: Person(), seed: 1)
      model.notice = "The journal could not be opened. It was set aside, and a new one begun."
      HomeView.render(
        HomeScreen(), model.context, now: SampleModel.now, in: area, into: &grid, glyphs: glyphs)
    },
    page("body-list") {
      var form = SampleModel.bodyForm()
      form.press(.character("a"), .character("1"), .enter, .enter, .character("l"), .down)
      return form
    },
    page("body-change") {
      var form = SampleModel.bodyForm()
      form.press(.enter, .character("1"))
      return form
    },
    page("text-wide", notice: "It could not be kept yet; it is tried again.") {
      var form = SampleModel.checkIn()
      form.press(.character("m"), .character("d"), .character("2"))
      for character in String(repeating: "日本 wide and long words ", count: 22) {
        form.press(.character(character))
      }
      return form
    },
    page("finished") {
      var form = ConsentWords.form()
      form.finish()
      return form
    },
    page("bare") { Form(title: "", fields: []) },
  ]

  init(_ name: String, _ draw: @escaping @Sendable (Rect, inout CellGrid, Glyphs) -> Void) {
    self.name = name
    self.draw = draw
  }

  private static func page(
    _ name: String, inSession: Bool = true, kept: String? = nil, notice: String? = nil,
    _ form: @escaping @Sendable () -> Form
  ) -> ViewSample {
    ViewSample(name) { area, grid, glyphs in
      PageView.render(
        inSession ? form().inSession : form(), content: SampleModel.content, kept: kept,
        notice: notice, in: area, into: &grid, glyphs: glyphs)
    }
  }
}
