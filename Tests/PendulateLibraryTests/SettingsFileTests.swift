import Foundation
import PendulateCore
import PendulateLibrary
import Testing

/// Every way in which the file of settings may be other than it is expected.
@Suite struct SettingsFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func read(_ text: String) throws -> Settings.Reading {
    Settings.read(try folder.write(text, to: "config.yaml")) { _ in nil }
  }

  @Test(arguments: [
    "", "\n\n", "# a comment\n  # and one more\r\n", "\u{FEFF}# a comment\n", "---\n", "~\n",
    "minutes:\nface: ~\nstates:\nbell: null\n", "states:\n  settled:\n",
  ])
  func aFileThatSetsNothingIsFine(text: String) throws {
    #expect(try read(text) == Settings.Reading())
  }

  @Test(arguments: [
    ("minute: 5", "1:1", "has no key 'minute'. Perhaps 'minutes' was meant."),
    ("face: drwn", "1:7", "face is 'drwn', which is not one of its choices. Perhaps 'drawn' was"),
    ("face: 3", "1:7", "The choices are drawn, plain."),
    ("minutes: 31", "1:10", "minutes is 31, which is more than 30. Give a whole number from 1 to"),
    ("minutes: 0", "1:10", "minutes is 0, which is less than 1."),
    ("minutes: 5.5", "1:10", "minutes is '5.5', which is not a whole number."),
    ("aim: 5", "1:6", "Give a whole number from 1 to 4."),
    ("touches: 6", "1:10", "Give a whole number from 1 to 5."),
    ("longestTouchSeconds: 46", "1:22", "Give a whole number of seconds from 5 to 45."),
    ("touchTotalSeconds: 121", "1:20", "Give a whole number of seconds from 5 to 120."),
    ("touchSessionsPerDay: 3", "1:22", "Give a whole number from 0 to 2."),
    ("touchDaysPerWeek: 6", "1:19", "Give a whole number from 0 to 5."),
    ("safetyRatio: 2.9", "1:14", "safetyRatio is 2.9, which is less than 3."),
    ("safetyRatio: 1e1", "1:14", "safetyRatio is '1e1', which is not a number."),
    ("cueVolume: -1", "1:12", "cueVolume is -1, which is less than 0."),
    ("seed: 99999999999999999999", "1:7", "which is not a whole number."),
    ("bell: [on]", "1:7", "bell is a list, which is neither on nor off."),
    ("journal: perhaps", "1:10", "journal is 'perhaps', which is neither on nor off."),
    ("breath: \"so ft\"", "1:9", "which has other signs than an id."),
    ("practice: {a: b}", "1:11", "practice is a group of keys, not a text."),
    ("states: calm", "1:9", "There is 'calm' in the place of the group 'states'."),
    ("states:\n  setled: calm", "2:3", "has no key 'setled'. Perhaps 'settled' was meant."),
    ("states:\n  mixed: abcdefghijklmnopqrstuvwxy", "2:10", "mixed has 25 characters."),
    ("states:\n  mixed: \"a\\eb\"", "2:10", "a line break or a control character."),
    ("- face: plain", "1:1", "There is a list in the place of a file of settings."),
    ("just words here", "1:1", "There is 'just words here' in the place of a file of settings."),
    ("face: plain: 3", "1:12", "The YAML breaks off here"),
    ("face: plain\n\tminutes: 3", "2:1", "spaces in place of its tab."),
    ("? [a]\n: 3", "1:3", "A key here is a list."),
  ])
  func aFaultIsToldWithItsPlaceAndItsAdvice(text: String, place: String, words: String) throws {
    let reading = try read(text)
    #expect(reading.settings == Settings())
    #expect(reading.faults.count == 1)
    let told = reading.faults.first?.description ?? ""
    #expect(told.hasPrefix("\(folder.path)/config.yaml:\(place): "), "\(told)")
    #expect(told.contains(words), "\(told)")
  }

  @Test func aFaultCostsItsOwnKeyAlone() throws {
    let reading = try read("aim: 9\nfase: plain\nminutes: 7\nstates: {mixed: [], settled: soft}\n")
    #expect(reading.settings.minutes == 7 && reading.settings.aim == nil)
    #expect(reading.settings.states == [.settled: "soft"])
    #expect(reading.faults.map(\.line) == [1, 2, 4])
  }

  @Test func aLineThatBreaksOffTakesNothingFromTheOthers() throws {
    let reading = try read(
      "minutes: 7\nface: \"plain\naim: 9\ntouchSessionsPerDay: 0\nstates:\n  mixed: both\n")
    #expect(reading.settings.minutes == 7 && !reading.settings.isPlain)
    #expect(reading.settings.doseSettings.touchSessionsPerDay == 0)
    #expect(reading.settings.states == [.mixed: "both"])
    #expect(reading.faults.count == 2 && reading.faults.contains { $0.line == 3 })
    let other = Settings.read(
      try folder.write(Array("aim: 1\nface: ".utf8) + [0xFF], to: "config.yaml")
    ) { _ in nil }
    #expect(other.settings.aim == 1 && !other.settings.isPlain)
  }

  @Test func ofAKeyGivenTwiceTheFirstCounts() throws {
    let reading = try read("aim: 1\nminutes: 7\naim: 3\n")
    #expect(reading.settings.aim == 1 && reading.settings.minutes == 7)
    #expect(
      reading.faults.map(\.description) == [
        "\(folder.path)/config.yaml:3:1: The key 'aim' is given twice. Keep one of the two."
      ])
  }

  @Test func theLargestValuesOfTheProgramAreTaken() throws {
    let reading = try read(
      "longestTouchSeconds: 45\ntouchTotalSeconds: 120\nsafetyRatio: 8\naim: 4\ntouches: 5\n"
        + "minutes: 30\ntouchSessionsPerDay: 2\nseed: 9223372036854775807\n"
        + "states: {mixed: abcdefghijklmnopqrstuvwx}\n")
    #expect(reading.faults == [])
    #expect(reading.settings.doseSettings.longestTouchSeconds == 45)
    #expect(reading.settings.seed == UInt64(Int.max))
  }

  @Test func aFileThatIsNoneIsToldAndTheRestGoesOn() throws {
    let path = folder.path + "/config.yaml"
    #expect(Settings.read(path) { _ in nil } == Settings.Reading())
    let missing = Settings.read(path, isMissingFine: false) { _ in nil }
    #expect(
      missing.faults.map(\.description) == [
        "\(path): There is no such file. Look at the path and its spelling."
      ])
    try folder.write("face: plain", to: "config.yaml/inside.yaml")
    let reading = Settings.read(path) { $0 == "PENDULATE_AIM" ? "2" : nil }
    #expect(reading.settings.aim == 2)
    #expect(
      reading.faults.map(\.description) == [
        "\(path): This is not a plain file. Put a file of text in its place."
      ])
  }

  @Test func aPipeThatNobodyWritesToIsNotWaitedFor() throws {
    let path = folder.path + "/config.yaml"
    try #require(mkfifo(path, 0o600) == 0)
    #expect(Settings.read(path) { _ in nil }.faults.first?.message == "This is not a plain file.")
  }

  @Test func aFileThatIsFarTooLargeIsNotRead() throws {
    let reading = try read("aim: 2\n" + String(repeating: "# words\n", count: 20_000))
    #expect(reading.settings.aim == nil)
    #expect(reading.faults.map(\.message) == ["The file is larger than 100 kB and is not read."])
  }

  private static let harmful = [
    String(repeating: "[", count: 90_000), "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
    "states: &s {settled: *s}\n", "face: !!map x\n", String(repeating: "key: 1\n", count: 10_000),
  ]

  @Test(arguments: harmful.indices)
  func aFileMadeToDoHarmIsToldAndSetsNothing(index: Int) throws {
    let reading = try read(Self.harmful[index])
    #expect(reading.settings == Settings())
    #expect(!reading.faults.isEmpty && reading.faults.count <= 40)
  }

  @Test func bytesThatAreNoTextAreToldWithTheirPlace() throws {
    let path = try folder.write([0x61, 0x69, 0x6D, 0x3A, 0x0A, 0xFF, 0xFE], to: "config.yaml")
    let reading = Settings.read(path) { _ in nil }
    #expect(
      reading.faults.map(\.description) == [
        "\(path):2:1: The bytes here are not UTF-8 text. Save the file as UTF-8."
      ])
  }

  @Test func theFolderFollowsTheCustomOfTheSystem() {
    func path(_ variables: [String: String]) -> String? {
      SettingsPlace { variables[$0] }?.path
    }
    #expect(path(["HOME": "/h"]) == "/h/.config/pendulate/config.yaml")
    #expect(path(["HOME": "/h", "XDG_CONFIG_HOME": "/c/"]) == "/c/pendulate/config.yaml")
    #expect(path(["HOME": "/h", "XDG_CONFIG_HOME": "c"]) == "/h/.config/pendulate/config.yaml")
    #expect(path(["HOME": "/h", "PENDULATE_CONFIG": "my.yaml"]) == "my.yaml")
    #expect(path(["HOME": "/h", "PENDULATE_CONFIG": ""]) == "/h/.config/pendulate/config.yaml")
    #expect(SettingsPlace { _ in "x" }?.isNamed == true)
    #expect(SettingsPlace { $0 == "HOME" ? "/h" : nil }?.isNamed == false)
  }
}
