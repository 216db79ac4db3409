import Foundation
import Glibc
import PendulateCore
import Testing

@testable import ClosedEyeCues

/// The real player, with scripts in the place of the programs it starts.
@MainActor @Suite struct CuePlayerTests {
  let fake: FakePlayers

  init() throws {
    fake = try FakePlayers()
  }

  @Test func aTonePlaysFromAPrivateFileThatIsGoneAtTheEnd() async throws {
    try fake.add("pw-play", "stat -c '%a %s' \"$1\" >>$LOG; stat -c %a \"${1%/*}\" >>$LOG")
    let player = fake.player(.tones)
    player.play(.stage(.orient))
    await fake.wait("the tone was not played") { fake.heard.count == 2 }
    let size = ToneSynthesis.wave(EyesClosedCue.stage(.orient).notes, volume: 40).count
    #expect(fake.heard == ["600 \(size)", "700"])
    #expect(fake.left.count == 2)
    // Neither of the names says what is told, as everybody may list them.
    #expect(!fake.left.joined().contains("orient"))
    player.close()
    #expect(fake.left.isEmpty)
    player.close()
    player.play(.stage(.orient))
    #expect(fake.left.isEmpty)
    #expect(fake.troubles.isEmpty)
  }

  @Test func theFirstPlayerThatIsThereIsTaken() async throws {
    try fake.add("aplay", "echo aplay \"$1\" >>$LOG")
    try fake.add("paplay", "echo paplay >>$LOG")
    let player = fake.player(.tones)
    player.play(.breath(.inhale))
    await fake.wait("nothing was played") { !fake.heard.isEmpty }
    #expect(fake.heard == ["paplay"])
    player.close()
  }

  @Test(arguments: [
    ("espeak-ng", "-v en -s 140 -a 80 out"), ("spd-say", "-l en -r -10 -i -20 out"),
  ])
  func wordsAreSpokenAtTheirVolume(name: String, arguments: String) async throws {
    try fake.add(name, "echo \"$@\" >>$LOG")
    let player = fake.player(.words)
    player.play(.breath(.exhale))
    await fake.wait("nothing was said") { !fake.heard.isEmpty }
    #expect(fake.heard == [arguments])
    #expect(fake.left.isEmpty)
    player.close()
  }

  @Test func aPlayerThatNeverEndsDelaysNothingAndIsGivenUp() async throws {
    // It plays for as long as its folder is there, however long that takes on a busy machine.
    try fake.add("pw-play", "echo ${1##*/} >>$LOG; while [ -e $LOG ]; do sleep 0.1; done")
    let player = fake.player(.tones)
    player.longestSound = .zero
    // A busy machine is slow to say that a player has ended, and that is not what is tried here.
    player.patience = .seconds(60)
    player.play(.breath(.inhale))
    await fake.wait("the first did not start") { fake.heard.count == 1 }
    player.play(.breath(.exhale))
    await fake.wait("the second had to wait") { fake.heard.count == 2 }
    #expect(fake.heard == ["0.wav", "3.wav"])
    player.play(.breath(.inhale))
    await fake.wait("it was not given up") { !fake.troubles.isEmpty }
    #expect(
      fake.troubles == [
        "No sound: pw-play failed; install paplay or aplay, or choose cues: bell."
      ])
    player.close()
  }

  @Test func aNewSoundWaitsForTheOldOneAndOnlyTheNewestWaits() async throws {
    try fake.add(
      "pw-play", "echo ${1##*/} >>$LOG; while [ ! -e $LOG.go ]; do sleep 0.01; done")
    let player = fake.player(.tones)
    player.play(.breath(.inhale))
    await fake.wait("the first did not start") { fake.heard.count == 1 }
    player.play(.breath(.hold))
    player.play(.stage(.gate))
    player.play(.breath(.exhale))
    #expect(fake.heard.count == 1)
    try Data().write(to: fake.folder.appending(path: "log.go"))
    await fake.wait("the stage was not told") { fake.heard.count == 2 }
    player.close()
    #expect(fake.heard == ["0.wav", "\(5 + 4).wav"])
  }

  @Test func silenceEndsASoundAtOnceWithAllThatItStarted() async throws {
    try fake.add("pw-play", "sleep 60 & echo $! >>$LOG; echo $$ >>$LOG; wait")
    let player = fake.player(.tones)
    player.play(.breath(.inhale))
    await fake.wait("it did not start") { fake.heard.count == 2 }
    let ids = fake.heard.compactMap(pid_t.init)
    player.silence()
    await fake.wait("a process was left") { ids.allSatisfy(hasEnded) }
    // An end that was wanted is no trouble.
    player.play(.breath(.exhale))
    await fake.wait("it was given up") { fake.heard.count == 4 }
    player.rest()
    #expect(fake.left.isEmpty)
    #expect(fake.troubles.isEmpty)
    player.close()
  }

  /// Gone, or not yet taken by whatever process has become its parent.
  private func hasEnded(_ id: pid_t) -> Bool {
    guard kill(id, 0) == 0 else { return true }
    let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
    return status?.contains(") Z ") ?? true
  }

  @Test func aPlayerThatFailsIsLeftForTheNext() async throws {
    try fake.add("pw-play", "echo pw-play >>$LOG; exit 1")
    try fake.add("aplay", "echo aplay >>$LOG")
    let player = fake.player(.tones)
    player.play(.stage(.arrive))
    await fake.wait("the other one was not tried") { fake.heard.count == 2 }
    #expect(fake.heard == ["pw-play", "aplay"])
    #expect(fake.troubles.isEmpty)
    player.close()
  }

  @Test func aFailingPlayerIsToldOnceAndThenThereIsSilence() async throws {
    for name in ["pw-play", "paplay", "aplay"] {
      try fake.add(name, "echo \(name) >>$LOG; exit 1")
    }
    let player = fake.player(.tones)
    player.play(.breath(.inhale))
    await fake.wait("nothing was said of it") { !fake.troubles.isEmpty }
    let tried = fake.heard
    for _ in 0..<3 { player.play(.breath(.exhale)) }
    player.close()
    #expect(fake.troubles == ["No sound: pw-play, paplay and aplay failed; choose cues: bell."])
    #expect(tried == ["pw-play", "paplay", "aplay"])
    #expect(fake.heard == tried)
  }

  @Test func aFileThatIsNoProgramCountsAsFailing() async throws {
    try fake.add("espeak-ng", "")
    try "\u{7F}ELF".write(
      to: fake.folder.appending(path: "bin/espeak-ng"), atomically: false, encoding: .utf8)
    let player = fake.player(.words)
    player.play(.breath(.inhale))
    await fake.wait("nothing was said of it") { !fake.troubles.isEmpty }
    #expect(
      fake.troubles == ["No words: espeak-ng failed; install spd-say, or choose cues: bell."])
  }

  @Test(arguments: [
    (CueStyle.tones, "No sound: install pw-play, paplay or aplay, or choose cues: bell."),
    (.words, "No words: install spd-say or espeak-ng, or choose cues: bell."),
  ])
  func missingPlayersAreToldOnce(style: CueStyle, sentence: String) async throws {
    // Neither a folder nor a file without the right to run is a player.
    try FileManager.default.createDirectory(
      at: fake.folder.appending(path: "bin/pw-play"), withIntermediateDirectories: true)
    try Data().write(to: fake.folder.appending(path: "bin/espeak-ng"))
    let player = fake.player(style)
    #expect(fake.troubles.isEmpty)
    for _ in 0..<3 { player.play(.stage(.touch)) }
    await fake.wait("nothing was said of it") { !fake.troubles.isEmpty }
    player.play(.stage(.orient))
    player.close()
    #expect(fake.troubles == [sentence])
    #expect(fake.left.isEmpty)
  }

  @Test func atVolumeZeroNothingIsPlayedNorMissed() async throws {
    let player = fake.player(.tones, volume: 0)
    player.play(.stage(.arrive))
    await Task.yield()
    #expect(fake.troubles.isEmpty)
    #expect(fake.left.isEmpty)
  }

  @Test func aPlayerGetsNothingOfThisProcess() async throws {
    // Opened so that a child would get it.
    let marker = open(fake.folder.appending(path: "marker").path, O_CREAT | O_WRONLY, 0o600)
    defer { close(marker) }
    signal(SIGPIPE, SIG_IGN)
    try fake.add(
      "pw-play",
      """
      for file in /proc/$$/fd/*; do echo "$(readlink $file)" >>$LOG; done
      echo group $(($(cut -d' ' -f5 /proc/$$/stat) - $$)) >>$LOG
      grep -E '^Sig(Blk|Ign)' /proc/$$/status | tr -d '\\t' >>$LOG
      echo end >>$LOG
      """)
    let player = fake.player(.tones)
    player.play(.stage(.arrive))
    await fake.wait("it did not run") { fake.heard.last == "end" }
    #expect(fake.heard.filter { $0 == "/dev/null" }.count == 3)
    #expect(!fake.heard.contains { $0.hasSuffix("marker") })
    #expect(fake.heard.contains("group 0"))
    #expect(fake.heard.contains("SigBlk:0000000000000000"))
    let ignored = fake.heard.first { $0.hasPrefix("SigIgn:") }.flatMap {
      UInt64($0.dropFirst(7), radix: 16)
    }
    #expect(ignored.map { $0 & (1 << UInt64(SIGPIPE - 1)) } == 0)
    player.close()
  }
}
