import PendulateCore
import TerminalGrid

/// A page of questions: all of them with their answers where they fit, else the one it is at, and
/// quietly what comes before and after.
enum PageView {
  /// Draws a page.
  ///
  /// `kept` echoes what is on disk, and `notice` says what could not be done.
  static func render(
    _ form: Form, content: CoachContent, kept: String? = nil,
    notice: String? = nil, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let frame = PageFrame(form, content: content, notice: notice, in: area, glyphs: glyphs)
    Row.draw(frame.notices, in: frame.noticeArea, into: &grid, glyphs: glyphs)
    if let place = frame.titleArea {
      var title = Row(form.title, style: Style(.strong, bold: true))
      title.addRight(kept ?? "", style: .safety, endingAt: place.columns, glyphs: glyphs)
      title.draw(x: place.x, y: place.y, columns: place.columns, into: &grid, glyphs: glyphs)
    }
    if let open = frame.open {
      Row.draw(open.rows, in: frame.body, into: &grid, glyphs: glyphs)
    } else {
      let (rows, focus) = frame.folded.rows
      Row.draw(rows, keeping: focus, in: frame.body, into: &grid, glyphs: glyphs)
    }
    KeyHint.draw(FormKeys.hints(for: form), in: frame.layout.keys, into: &grid, glyphs: glyphs)
  }

  /// The questions that were seen whole for the key that is taken.
  static func questions(of form: Form, in context: Context) -> Range<Int> {
    let frame = PageFrame(
      form, content: context.content, notice: context.seenNotice, in: Rect(context.room),
      glyphs: .unicode)
    return frame.open?.questions ?? form.index..<min(form.index + 1, form.fields.count)
  }
}

/// Where the parts of a page stand in a window: the same rows for the title, the first question and
/// the keys on every page.
private struct PageFrame {
  let layout: Layout
  let notices: [Row]
  let noticeArea: Rect
  /// Where the title stands; nil where it gives way.
  let titleArea: Rect?
  /// What is below the title and above what could not be done.
  let body: Rect
  /// The page with all its questions; nil where it is folded.
  let open: OpenPage?
  /// The page around the question it is at.
  let folded: FoldedPage

  init(_ form: Form, content: CoachContent, notice: String?, in area: Rect, glyphs: Glyphs) {
    let frame = PageFrame(
      form, content: content, notice: notice, in: Layout(area), glyphs: glyphs)
    // What is folded gives a row to the keys that need it: they begin where they do on other pages. A
    // figure gives none.
    guard frame.open == nil, form.body?.isList ?? true, area.rows >= 15 else {
      self = frame
      return
    }
    self = PageFrame(
      form, content: content, notice: notice, in: Layout(area, keyRows: 2), glyphs: glyphs)
  }

  private init(
    _ form: Form, content: CoachContent, notice: String?, in layout: Layout, glyphs: Glyphs
  ) {
    self.layout = layout
    var body = layout.body
    notices = Row.wrapping(
      notice ?? "", columns: body.columns, style: .notice,
      atMost: min(body.rows - 1, max(1, body.rows / 2)), glyphs: glyphs)
    noticeArea = Rect(
      x: body.x, y: body.maxY - notices.count, columns: body.columns, rows: notices.count)
    if !notices.isEmpty {
      body.rows = max(0, body.rows - notices.count - (layout.isRoomy ? 1 : 0))
    }
    let head = layout.isRoomy ? 2 : 1
    let below = Rect(x: body.x, y: body.y + head, columns: body.columns, rows: body.rows - head)
    let isTall = body.rows >= 7
    open =
      isTall
      ? OpenPage(form, content: content, in: below, isRoomy: layout.isRoomy, glyphs: glyphs) : nil
    let hasTitle = open != nil || isTall && (body.rows >= 15 || !Self.needsAll(form, body))
    titleArea = hasTitle ? body : nil
    self.body = hasTitle ? below : body
    folded = FoldedPage(
      form: form, content: content, area: self.body, isRoomy: layout.isRoomy, glyphs: glyphs)
  }

  /// Whether the title gives way: to the figure, or to the numbers with their anchors.
  private static func needsAll(_ form: Form, _ body: Rect) -> Bool {
    form.body != nil || form.current?.kind == .distress && body.columns < 60
  }
}
