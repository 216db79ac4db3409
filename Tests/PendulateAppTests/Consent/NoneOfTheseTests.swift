import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// PRACTICE 4.2: one key says no to all that is seen and still open, and to nothing else.
@Suite struct NoneOfTheseTests {
  static let sizes = [
    (160, 50), (120, 36), (80, 24), (76, 20), (60, 20), (50, 15), (44, 12), (40, 10), (30, 8),
    (20, 6),
  ]

  private func page(_ player: Player) -> Form? {
    if case .consent(let screen) = player.model.screen { screen.form } else { nil }
  }

  private func start(_ size: (Int, Int)) -> Player {
    var player = Player(columns: size.0, rows: size.1, hasConsent: false)
    player.start()
    return player
  }

  @Test("it answers no question that was not on screen", arguments: sizes)
  func onlyWhatIsSeen(_ size: (Int, Int)) throws {
    for notice in [nil, "It could not be kept yet; it is tried again in a moment, and then again."]
    {
      var player = start(size)
      for _ in ConsentQuestion.allCases {
        guard let before = page(player) else { break }
        player.model.context.notice = notice
        let glyphs = [Glyphs.unicode, .ascii]
        let seen = glyphs.map {
          PageSample.words(player.model.frame(at: player.stamp, glyphs: $0).rows)
        }
        player.type("0")
        let answered = before.fields.indices.filter {
          before.fields[$0].value == nil
            && (page(player)?.fields[$0].value != nil || page(player) == nil)
        }
        #expect(!answered.isEmpty)
        for place in answered where place != before.index {
          for word in before.fields[place].label.split(separator: " ") {
            #expect(
              seen.allSatisfy { $0.contains(String(word)) },
              "\(before.fields[place].name), \(word), at \(size)")
          }
        }
      }
      #expect(player.stage == .arrive)
      #expect(player.model.person.ledger.consent?.allowsHolds == true)
      #expect(player.model.person.limits(at: player.stamp.wall).lock == nil)
    }
  }

  @Test("what was answered or left open stays so; a yes still shows people", arguments: sizes)
  func whatWasSaidStays(_ size: (Int, Int)) {
    var player = start(size)
    player.type("y")
    #expect(player.model.screen.state is CardScreen)
    player.press(.function(5))
    for _ in ConsentQuestion.allCases where page(player) != nil { player.type("0") }
    #expect(player.model.sessionScreen?.session.plan.mode == .resource)
    var open = start(size)
    open.type("s")
    for _ in ConsentQuestion.allCases where page(open) != nil { open.type("0") }
    // What was left open is nobody's answer, and has people first as everywhere.
    #expect(open.model.screen.state is CardScreen)
    #expect(open.model.sessionScreen?.session.plan.limits.lock?.reason == .unanswered)
  }

  @Test("two keys at 80x24, after all that is said before it was seen")
  func twoKeys() {
    var player = start((80, 24))
    let first = PageSample.words(player.model.frame(at: player.stamp, glyphs: .unicode).rows)
    for paragraph in ConsentWords.form().lead {
      for word in paragraph.split(separator: " ") { #expect(first.contains(String(word))) }
    }
    player.type("00")
    #expect(player.stage == .arrive)
  }

  @Test("in lines it answers the group that was told")
  func inLines() {
    var player = Player(hasConsent: false)
    var narrator = Narrator()
    player.start()
    var said: [String] = []
    for _ in 0..<3 {
      guard let before = page(player) else { break }
      said += narrator.lines(for: player.model, at: player.stamp)
      player.enter("none")
      for (place, field) in before.fields.enumerated()
      where field.value == nil && page(player)?.fields[place].value != nil {
        #expect(said.contains { $0.contains(field.label) }, "\(field.name)")
      }
    }
    #expect(player.stage == .arrive)
  }
}
