import Foundation
import Testing

@Suite struct JournalCommandTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  /// A glimmer moment without an answer, a thousand times faster.
  private func keepASession() throws {
    let run = try home.run("session", "glimmer", "--plain", "--speed", "1000")
    #expect(run.status == 0)
  }

  @Test func anEmptyJournalIsSaidSoAndNotMade() throws {
    let list = try home.run("journal", "list")
    #expect(list.status == 0)
    #expect(list.output == "Nothing recorded yet.\n")
    let json = try home.run("journal", "list", "--json")
    #expect((try json.object()["sessions"] as? [Any])?.isEmpty == true)
    #expect(!FileManager.default.fileExists(atPath: home.data.path))
  }

  @Test func listShowAndExportTellTheSameSession() throws {
    try keepASession()
    let list = try home.run("journal", "list")
    #expect(list.lines.count == 2)
    #expect(list.lines[1].contains("  glimmer  0:50  "))
    #expect(list.lines[1].hasSuffix("a rehearsal"))
    let id = String(list.lines[1].dropFirst(2).prefix { $0 != " " })
    let show = try home.run("journal", "show", id)
    #expect(show.status == 0)
    #expect(show.lines[0].hasSuffix(", One glimmer (glimmer), glimmer moment."))
    #expect(show.output.contains("A rehearsal, which counts in no limit."))
    #expect(show.output.contains("  0:00  with a glimmer      0:50"))

    let shown = try home.run("journal", "show", id, "--json").object()
    #expect(shown["schema"] as? String == "pendulate.session/1")
    let exported = try home.run("export").object()
    #expect(exported["schema"] as? String == "pendulate.journal/1")
    let session = try #require((exported["sessions"] as? [[String: Any]])?.first)
    let events = try #require(session["events"] as? [NSDictionary])
    #expect(events == shown["events"] as? [NSDictionary])
    let listed = try home.run("journal", "list", "--json").object()
    let row = try #require((listed["sessions"] as? [[String: Any]])?.first)
    for (key, value) in row where key != "alarms" {
      #expect(session[key] as? NSObject == value as? NSObject, "\(key)")
    }
  }

  @Test(arguments: ["abc", ""])
  func anUnknownSessionIsSaidSo(id: String) throws {
    try keepASession()
    let run = try home.run("journal", "show", id)
    #expect(run.status == 66)
    #expect(
      run.messages == """
        pendulate: There is no session "\(id)".
        See them with: pendulate journal list.

        """)
  }

  @Test func aDamagedJournalIsSetAsideAndSaidSo() throws {
    try keepASession()
    try home.write("not a journal", to: "pendulate/journal.sqlite")
    let run = try home.run("journal", "list")
    #expect(run.status == 0)
    #expect(run.output == "Nothing recorded yet.\n")
    #expect(run.messages.contains("it is kept as \(home.data.path)/"))
  }

  @Test func aJournalThatCannotBeMadeIsNamed() throws {
    try home.write("a file where the folder belongs", to: "pendulate")
    let run = try home.run("glimmer", "add", "the dog")
    #expect(run.status == 73)
    #expect(run.messages.hasPrefix("pendulate: \(home.data.path)"))
    #expect(run.messages.split(separator: "\n").count == 2)
  }
}
