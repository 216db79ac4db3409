import PendulateCore

/// People one could reach; the person's own lines first.
enum CardWords {
  static let title = "People you could reach"

  /// When the numbers were looked at, and where there are more.
  static func checked(_ content: CoachContent) -> String {
    "Last looked at \(content.supportLinesChecked). Numbers change; findahelpline.com lists more."
  }

  /// All of it as lines.
  static func lines(_ context: Context, showsLines: Bool) -> [String] {
    let content = context.content
    let lines =
      context.person.supportText.split(separator: "\n").map(String.init) + content.supportCard
    guard showsLines else { return lines }
    return lines
      + content.supportLines.map { "\($0.place): \($0.service), \($0.how), \($0.hours)" }
      + [checked(content)]
  }

  /// What keys do, in the plain face.
  static func keys(showsLines: Bool) -> String {
    "e edits your own lines, l \(showsLines ? "hides" : "shows") services by country, an empty line comes back."
  }
}
