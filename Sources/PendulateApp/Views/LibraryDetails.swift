import PendulateCore
import TerminalGrid

/// What is known of the chosen glimmer, and what is asked about it.
struct LibraryDetails {
  /// Fewer rows than this hold the short form only.
  private static let longForm = 10

  let model: Model
  let browser: LibraryBrowser
  let glyphs: Glyphs

  /// The whole text as far as there is room, or what it is becoming.
  func text(_ area: Rect) -> [Row] {
    guard let glimmer = model.chosen(in: browser) else { return [] }
    if case .editing(let draft) = browser.activity {
      return Array(
        wrapped(draft.onOneLine, columns: min(area.columns, Layout.textColumns))
          .suffix(area.rows)
      ).map { Row($0, style: .accent) }
    }
    return Row.wrapping(
      glimmer.text.onOneLine, columns: area.columns, atMost: area.rows, glyphs: glyphs)
  }

  /// What is asked or has to be said now; empty while there is nothing.
  func message(columns: Int) -> [Row] {
    if let notice = model.notice {
      return Row.wrapping(notice, columns: columns, style: .notice)
    }
    switch browser.activity {
    case .moving:
      let names = Glimmer.Category.allCases.enumerated().map { "\($0 + 1) \($1.rawValue)" }
      return Row.wrapping(
        "Move it to: " + (names + ["0 none"]).joined(separator: ", "), columns: columns,
        style: .accent)
    case .removing: return Row.wrapping("Remove it for good? y", columns: columns, style: .accent)
    default: return []
    }
  }

  /// Where it came from and how it did, in rows that stay in their places.
  func info(_ area: Rect) -> [Row] {
    let message = message(columns: area.columns)
    if !message.isEmpty { return Array(message.prefix(area.rows)) }
    guard area.rows > 0, let glimmer = model.chosen(in: browser) else { return [] }
    let origin = Row(
      model.originWords(of: glimmer).truncated(
        toColumns: area.columns, ellipsis: String(glyphs.ellipsis)), style: .quiet)
    let sentences = WhatHelpsWords.sentences(of: glimmer.id, in: model.person.experience)
    guard area.rows >= Self.longForm else {
      return [origin]
        + Row.wrapping(
          "In \(LibraryFiguresView.span): \(sentences[0])", columns: area.columns, style: .quiet,
          atMost: area.rows - 1, glyphs: glyphs)
    }
    var rows = [origin, .blank]
    rows.append(Row("What went with it, in \(LibraryFiguresView.span)", style: .strong))
    for sentence in sentences {
      let lines = Row.wrapping(sentence, columns: area.columns, atMost: 3, glyphs: glyphs)
      rows += lines + Array(repeating: .blank, count: 3 - lines.count)
    }
    return rows + Row.wrapping(WhatHelpsWords.note, columns: area.columns, style: .quiet)
  }
}

/// The keys of the library, most important first.
enum LibraryKeys {
  static func hints(for activity: LibraryBrowser.Activity, _ glyphs: Glyphs) -> [KeyHint] {
    switch activity {
    case .browsing:
      return LibraryCommand.allCases.map { KeyHint($0.keys(glyphs), $0.shortly) }
    case .finding:
      return [
        KeyHint("Esc", "clears"), KeyHint("Enter", "keeps"),
        KeyHint(KeyHint.upDown(glyphs), "choose"), KeyHint(KeyHint.leftRight(glyphs), "shelf"),
      ]
    case .editing:
      return [KeyHint("Esc", "leaves it as it was", shortly: "leaves"), KeyHint("Enter", "keeps")]
    case .moving:
      return [KeyHint("Esc", "leaves it", shortly: "leaves"), KeyHint("0-6", "move")]
    case .removing: return [KeyHint("y", "removes"), KeyHint("any other key", "keeps it")]
    case .figures:
      return [
        KeyHint("Esc", "back"), KeyHint(KeyHint.upDown(glyphs), "more"), KeyHint("!", "people"),
        KeyHint("?", "keys"), KeyHint("h", "hide"), KeyHint("q", "leave"),
      ]
    }
  }
}
