import PendulateCore
import TerminalGrid

/// What is known of the chosen glimmer, and what is asked about it.
struct LibraryDetails {
  /// Fewer rows than this hold the short form only.
  static let longForm = 10

  let screen: LibraryScreen
  let context: Context
  let glyphs: Glyphs

  /// The whole text as far as there is room, or what it is becoming.
  func text(_ area: Rect) -> [Row] {
    guard let glimmer = screen.chosen(in: context) else { return [] }
    if case .editing(let draft) = screen.activity {
      return Array(
        wrapped(draft.onOneLine, columns: min(area.columns, Layout.textColumns))
          .suffix(area.rows)
      ).map { Row($0, style: .accent) }
    }
    return Row.wrapping(
      glimmer.text.onOneLine, columns: area.columns, atMost: area.rows, glyphs: glyphs)
  }

  /// The text and what is known of it in one place: the text takes what it needs.
  func brief(_ area: Rect) -> [Row] {
    let text = text(area)
    var rest = area
    rest.rows -= text.count
    let info = info(rest)
    let gap: [Row] = text.count + info.count < area.rows ? [.blank] : []
    return text + gap + info
  }

  /// What is asked or has to be said now; empty while there is nothing.
  func message(columns: Int) -> [Row] {
    if let notice = context.notice {
      return Row.wrapping(notice, columns: columns, style: .notice)
    }
    switch screen.activity {
    case .moving:
      return Row.wrapping(
        "\(LibraryWords.moving): \(LibraryWords.categoryChoices)", columns: columns,
        style: .accent)
    case .removing:
      return Row.wrapping("\(LibraryWords.removing) y", columns: columns, style: .accent)
    case .browsing, .finding, .editing, .figures: return []
    }
  }

  /// Where it came from and how it did, in rows that stay in their places.
  func info(_ area: Rect) -> [Row] {
    let message = message(columns: area.columns)
    if !message.isEmpty { return Array(message.prefix(area.rows)) }
    guard area.rows > 0, let glimmer = screen.chosen(in: context) else { return [] }
    let origin = Row(
      context.originWords(of: glimmer).truncated(
        toColumns: area.columns, ellipsis: String(glyphs.ellipsis)), style: .quiet)
    let sentences = WhatHelpsWords.sentences(of: glimmer.id, in: context.person.experience)
    guard area.rows >= Self.longForm else {
      return [origin]
        + Row.wrapping(
          LibraryWords.inShort(sentences[0]), columns: area.columns, style: .quiet,
          atMost: area.rows - 1, glyphs: glyphs)
    }
    var rows = [origin, .blank]
    rows.append(Row(LibraryWords.figuresOfOne, style: .strong))
    for sentence in sentences {
      let lines = Row.wrapping(sentence, columns: area.columns, atMost: 3, glyphs: glyphs)
      rows += lines + Array(repeating: .blank, count: 3 - lines.count)
    }
    return rows + Row.wrapping(WhatHelpsWords.note, columns: area.columns, style: .quiet)
  }
}
