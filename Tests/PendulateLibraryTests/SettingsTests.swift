import PendulateCore
import Testing

@testable import PendulateLibrary

@Suite struct SettingsTests {
  @Test func everyKeyHasOneRowAndAVariableOfItsOwn() {
    #expect(Setting.all.count == Setting.Key.allCases.count)
    #expect(Set(Setting.all.map(\.key)) == Set(Setting.Key.allCases))
    let variables = Setting.all.compactMap(\.variable)
    #expect(Set(variables).count == variables.count)
    #expect(Setting.byKey[.bell]?.variable == "PENDULATE_BELL")
    #expect(Setting.byKey[.touchSessionsPerDay]?.variable == "PENDULATE_TOUCH_SESSIONS_PER_DAY")
    #expect(Setting.byKey[.mixed]?.variable == nil)
    #expect(variables.count == Setting.all.count - 4)
  }

  @Test func withNothingSetEverythingIsAtItsDefault() {
    let reading = Settings.read(nil) { _ in nil }
    #expect(reading == Settings.Reading())
    let settings = reading.settings
    #expect(!settings.isPlain && settings.usesColour && settings.usesJournal && !settings.bell)
    let preferences = settings.preferences
    #expect(preferences.offersBoth && !preferences.asksForHolds)
    #expect(settings.practice == nil && settings.minutes == nil && settings.touches == nil)
    #expect(settings.aim == nil && settings.seed == nil && preferences.breatheMinutes == nil)
    #expect(settings.breath == nil && preferences.anchor == nil)
    #expect(preferences.rampMinutes == 0 && settings.cues == "off" && settings.cueVolume == 40)
    #expect(settings.doseSettings == DoseSettings())
    #expect(settings.states.isEmpty && preferences == Preferences())
  }

  @Test func theEnvironmentGoesBeforeTheFile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("face: plain\nminutes: 9\naim: 1\n", to: "config.yaml")
    let reading = Settings.read(path) {
      ["PENDULATE_MINUTES": "12", "PENDULATE_BREATH": "off", "PENDULATE_AIM": ""][$0]
    }
    #expect(reading.faults == [])
    let settings = reading.settings
    #expect(settings.isPlain && settings.minutes == 12 && settings.aim == 1)
    #expect(settings.breath == "off")
    #expect(settings.origin(.face) == .file(path: path, line: 1, column: 7))
    #expect(settings.origin(.minutes) == .environment("PENDULATE_MINUTES"))
    #expect(settings.origin(.touches) == .standard)
    #expect(settings.preferences == Preferences(texts: ["breath": "off"]))
  }

  @Test func whatIsSetInTheFileComesOutByName() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      """
      both: never
      holds: offered
      anchor: feet
      breathShape: circle
      longestTouchSeconds: 45
      touchesPerSession: 1
      touchTotalSeconds: 5
      safetyRatio: 4.5
      touchSessionsPerDay: 0
      touchDaysPerWeek: 2
      journal: off
      colour: never
      seed: 7
      cues: tones
      cueVolume: 0
      states: {settled: soft, shutDown: "far under"}
      """, to: "config.yaml")
    let reading = Settings.read(path) { _ in nil }
    #expect(reading.faults == [])
    let settings = reading.settings
    var dose = DoseSettings()
    dose.longestTouchSeconds = 45
    dose.touchesPerSession = 1
    dose.touchTotalSeconds = 5
    dose.safetyRatio = 4.5
    dose.touchSessionsPerDay = 0
    dose.touchDaysPerWeek = 2
    #expect(settings.doseSettings == dose)
    #expect(!settings.usesJournal && !settings.usesColour && settings.seed == 7)
    #expect(settings.cues == "tones" && settings.cueVolume == 0)
    #expect(settings.states == [.settled: "soft", .shutDown: "far under"])
    #expect(
      settings.preferences
        == Preferences(texts: [
          "both": "never", "holds": "offered", "anchor": "feet", "breathShape": "circle",
          "state.settled": "soft", "state.shutDown": "far under",
        ]))
  }

  @Test(arguments: [
    ("1", true), ("on", true), ("Yes", true), ("TRUE", true), ("0", false), ("off", false),
    ("no", false), ("false", false),
  ])
  func aSwitchTakesTheUsualWords(word: String, isOn: Bool) {
    let reading = Settings.read(nil) { $0 == "PENDULATE_BELL" ? word : nil }
    #expect(reading.faults == [] && reading.settings.bell == isOn)
    #expect(reading.settings.origin(.bell) == .environment("PENDULATE_BELL"))
  }

  @Test func aFaultInTheEnvironmentIsToldByTheNameOfItsVariable() {
    let reading = Settings.read(nil) {
      ["PENDULATE_MINUTES": "99", "PENDULATE_BELL": "please", "PENDULATE_AIM": "2"][$0]
    }
    #expect(reading.settings.minutes == nil && reading.settings.aim == 2)
    #expect(
      reading.faults.map(\.description) == [
        "PENDULATE_MINUTES: minutes is 99, which is more than 30. "
          + "Give a whole number from 1 to 30.",
        "PENDULATE_BELL: bell is 'please', which is neither on nor off. Write on or off.",
      ])
  }

  @Test func aSettingIsSetByItsFormerNameInTheEnvironmentToo() {
    let former = Settings.read(nil) { $0 == "PENDULATE_BREATH_SHAPE" ? "circle" : nil }
    #expect(former.faults == [] && former.settings.preferences.breathShape == .circle)
    #expect(former.settings.origin(.picture) == .environment("PENDULATE_BREATH_SHAPE"))
    #expect(Settings.faults(ofVariables: ["PENDULATE_BREATH_SHAPE"]) == [])
    let both = Settings.read(nil) {
      ["PENDULATE_BREATH_SHAPE": "circle", "PENDULATE_PICTURE": "words"][$0]
    }
    #expect(both.faults == [] && both.settings.preferences.breathShape == .words)
  }

  @Test func aVariableThatSetsNothingIsToldWithTheNearestName() {
    let faults = Settings.faults(ofVariables: [
      "PENDULATE_MINUTE", "PENDULATE_CONFIG", "PENDULATE_BELL", "HOME",
    ])
    #expect(
      faults.map(\.description) == [
        "PENDULATE_MINUTE: This environment variable sets nothing. "
          + "Perhaps 'PENDULATE_MINUTES' was meant."
      ])
  }

  @Test func namesThatDoNotExistAreGivenUpWhereTheyStand() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("practice: ful\nbreath: room\n", to: "config.yaml")
    var settings = Settings.read(path) { $0 == "PENDULATE_BREATH" ? "sofft" : nil }.settings
    #expect(settings.check(practices: nil, patterns: nil) == [])
    let faults = settings.check(practices: ["full", "five"], patterns: ["soft"])
    #expect(
      faults.map(\.description) == [
        "\(path):1:11: There is no practice called 'ful'. Perhaps 'full' was meant.",
        "PENDULATE_BREATH: There is no breath pattern 'sofft'. Perhaps 'soft' was meant.",
      ])
    #expect(settings.practice == nil && settings.breath == nil)
    var anchored = Settings.read(path) { _ in nil }.settings
    #expect(anchored.check(practices: ["ful"], patterns: []) == [])
  }
}
