import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// What is said of the journal or of a file stands at home whole, in every window with room for it.
@Suite struct NoticeTests {
  static let notice =
    "The journal was damaged, so it was set aside as \"journal.sqlite.damaged-20260701-101500\" "
    + "and a new one was begun. What can be read of it: pendulate journal rescue. "
    + "Touching rests until then, as nothing is known of the last sessions."

  @Test(arguments: [(160, 50), (80, 24), (50, 15), (46, 12)])
  func atHome(_ columns: Int, _ rows: Int) {
    var player = Player(columns: columns, rows: rows) { $0.person.notice = Self.notice }
    player.model.openHome()
    let seen = player.screen
    #expect(!seen.contains("…"))
    for word in Self.notice.split(separator: " ") { #expect(seen.contains(word), "\(word)") }
    #expect(seen.contains("1  "), "the line under the cursor is seen")
  }
}
