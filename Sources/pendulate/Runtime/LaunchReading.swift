import Dispatch
import PendulateApp
import PendulateCore
import PendulateLibrary
import Synchronization

/// What help right now takes from files.
struct LaunchReading: Sendable {
  var content: CoachContent
  var settings: LaunchSettings
  var person: Person
  /// What was wrong with the content.
  private var contentFaults: [ContentFault]

  /// What there is without looking at any file of the person's.
  static func withoutFiles(_ parts: ContentParts) -> LaunchReading {
    LaunchReading(
      parts, personFolder: nil,
      settings: Settings.read(nil, variable: SettingsSources.variable))
  }

  /// What the person's files say, with what is shipped.
  static func ofFiles(_ parts: ContentParts) -> LaunchReading {
    LaunchReading(parts, personFolder: UserFiles.folder, settings: SettingsSources.read())
  }

  private init(_ parts: ContentParts, personFolder: String?, settings reading: Settings.Reading) {
    let (whole, faults) = ContentLoader.load(parts, personFolder: personFolder)
    (content, contentFaults) = (reading.settings.fitting(whole), faults)
    settings = LaunchSettings(reading)
    settings.check(against: content, parts: parts)
    person = PersonReader.unknown(content: content, folder: personFolder)
    settings.apply(to: &person, content: content)
  }

  /// Every fault, in the order of reading.
  var faults: [ContentFault] { contentFaults + settings.faults }
}

/// Reading that goes on beside the main thread, so that a disk that does not answer keeps nobody
/// from help.
final class ReadingAside: Sendable {
  private struct State {
    var reading: LaunchReading?
    var take: (@MainActor @Sendable (LaunchReading) -> Void)?
  }

  private let state = Mutex(State())
  private let isRead = DispatchSemaphore(value: 0)

  /// Begins to read.
  init(_ read: @escaping @Sendable () -> LaunchReading) {
    DispatchQueue.global().async {
      let reading = read()
      let take = self.state.withLock { state in
        state.reading = reading
        return state.take
      }
      self.isRead.signal()
      if let take { Self.tell(reading, to: take) }
    }
  }

  /// What was read, as soon as it is; nil where it takes longer than that.
  func wait(atMost patience: DispatchTimeInterval) -> LaunchReading? {
    if isRead.wait(timeout: .now() + patience) == .timedOut { return nil }
    return state.withLock { $0.reading }
  }

  /// Says on the main queue what was read, once it is.
  func whenRead(_ take: @escaping @MainActor @Sendable (LaunchReading) -> Void) {
    let reading = state.withLock { state in
      state.take = take
      return state.reading
    }
    if let reading { Self.tell(reading, to: take) }
  }

  private static func tell(
    _ reading: LaunchReading, to take: @escaping @MainActor @Sendable (LaunchReading) -> Void
  ) {
    DispatchQueue.main.async { MainActor.assumeIsolated { take(reading) } }
  }
}
