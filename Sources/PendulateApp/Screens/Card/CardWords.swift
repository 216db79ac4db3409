import PendulateCore

/// People one could reach; the person's own lines first.
enum CardWords {
  static let title = "People you could reach"

  /// Where the numbers are from and how far they go, and where there are more.
  package static func noted(_ content: CoachContent) -> String {
    "Noted on \(content.supportLinesChecked) from public pages, not confirmed by the service; "
      + "numbers change. findahelpline.com lists more."
  }

  /// All of it as lines.
  static func lines(_ context: Context, showsLines: Bool) -> [String] {
    let content = context.content
    let lines =
      context.person.supportText.split(separator: "\n").map(String.init) + content.supportCard
    guard showsLines else { return lines }
    return lines
      + content.supportLines.map { "\($0.place): \($0.service), \($0.how), \($0.hours)" }
      + [noted(content)]
  }

  /// What keys do, in the plain face.
  static func keys(showsLines: Bool) -> String {
    "e edits your own lines, l \(showsLines ? "hides" : "shows") services by country, an empty line comes back."
  }
}
