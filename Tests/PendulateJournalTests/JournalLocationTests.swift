import Testing

@testable import PendulateJournal

@Suite struct JournalLocationTests {
  private func folder(_ variables: [String: String]) throws -> String {
    try JournalLocation.standard { variables[$0] }.folder
  }

  @Test func dataHomeComesFirst() throws {
    #expect(try folder(["XDG_DATA_HOME": "/data", "HOME": "/home/a"]) == "/data/pendulate")
  }

  @Test func slashAtTheEndIsNotDoubled() throws {
    #expect(try folder(["XDG_DATA_HOME": "/data/"]) == "/data/pendulate")
    #expect(try folder(["XDG_DATA_HOME": "/"]) == "//pendulate")
  }

  @Test(arguments: ["", "data", "./data", "~/data"])
  func dataHomeThatIsNotAbsoluteIsIgnored(_ value: String) throws {
    let found = try folder(["XDG_DATA_HOME": value, "HOME": "/home/a"])
    #expect(found == "/home/a/.local/share/pendulate")
  }

  @Test func homeOfTheUserDatabaseHelpsWhereTheVariableIsMissing() throws {
    let found = try folder([:])
    #expect(found.hasPrefix("/"))
    #expect(found.hasSuffix("/.local/share/pendulate"))
  }
}
