import PendulateCore
import PendulateJournal
import PendulateLibrary
import Platform
import TerminalCurses

/// One thing that was looked at.
struct DoctorFinding: Encodable {
  enum Mark: String, Encodable {
    /// As it would be.
    case ok
    /// Worth knowing; the program works.
    case look
    /// Something does not work until it is mended.
    case mend
  }

  let mark: Mark
  let subject: String
  let found: String
  /// What to do; nil where there is nothing.
  let advice: String?

  init(_ mark: Mark, _ subject: String, _ found: String, advice: String? = nil) {
    self.mark = mark
    self.subject = subject
    self.found = found
    self.advice = advice
  }
}

/// Looks at everything the program stands on, and changes none of it.
struct DoctorChecks {
  let location: JournalLocation
  let inspection: JournalInspection

  init(_ location: JournalLocation) {
    self.location = location
    inspection = JournalInspection(of: location)
  }

  var findings: [DoctorFinding] {
    [DoctorFinding(.ok, "program", "pendulate \(Pendulate.version)")]
      + terminal + [locale] + folder + journal + [limits] + content
  }

  // MARK: The terminal

  private var terminal: [DoctorFinding] {
    let name = SettingsSources.variable("TERM") ?? ""
    guard TerminalDevice.isInteractive else {
      return [
        DoctorFinding(
          .look, "terminal", "input or output is no terminal here, so everything comes as lines",
          advice: "Run this in the terminal you mean to use.")
      ]
    }
    guard CursesTerminal.knows(type: name) else {
      return [
        DoctorFinding(
          .look, "terminal", "the type \"\(name)\" is not known, so everything comes as lines",
          advice: "Set TERM to one that is, such as xterm-256color.")
      ]
    }
    guard let size = TerminalDevice.windowSize else {
      return [DoctorFinding(.ok, "terminal", "\(name), of unknown size")]
    }
    let isSmall = size.columns < 50 || size.rows < 15
    return [
      DoctorFinding(
        isSmall ? .look : .ok, "terminal", "\(name), \(size.columns) by \(size.rows)",
        advice: isSmall ? "From 50 by 15 on, everything has room." : nil)
    ] + glyphs(of: name)
  }

  /// What pictures are made of, to be looked at: no program can see a font.
  private func glyphs(of type: String) -> [DoctorFinding] {
    guard SystemLocale.adopt(), SystemLocale.encoding == "UTF-8",
      !CursesTerminal.isConsole(type: type)
    else { return [] }
    return [
      DoctorFinding(
        .look, "glyphs",
        "\u{2801}\u{2802}\u{2804}\u{2840} \u{2580}\u{2584}\u{2588} \u{25CF} \u{25A1}"
          + "  four dots going down, three blocks, a disc, a square",
        advice: "If boxes stand there instead, the font lacks some: glyphs: console in the "
          + "settings draws without dots, glyphs: ascii in letters.")
    ]
  }

  private var locale: DoctorFinding {
    guard SystemLocale.adopt() else {
      return DoctorFinding(
        .look, "locale", "LANG or LC_ALL name one that this machine does not have",
        advice: "Set LC_ALL to one that 'locale -a' lists, such as C.UTF-8.")
    }
    let encoding = SystemLocale.encoding
    guard encoding == "UTF-8" else {
      return DoctorFinding(
        .look, "locale", "the encoding is \(encoding), so pictures are drawn in seven bits",
        advice: "Set LC_ALL to a UTF-8 locale, such as C.UTF-8.")
    }
    return DoctorFinding(.ok, "locale", "UTF-8; the time is \(Timestamp.now().rfc3339)")
  }

  // MARK: Files

  private var folder: [DoctorFinding] {
    guard inspection.hasFolder else {
      return [
        DoctorFinding(
          .ok, "folder", "\(location.folder) is not there yet; the first start makes it")
      ]
    }
    var findings = [
      inspection.isWritable
        ? DoctorFinding(.ok, "folder", location.folder)
        : DoctorFinding(
          .mend, "folder", "\(location.folder) cannot be written to",
          advice: "Give yourself the right to write there, or set XDG_DATA_HOME to another folder.")
    ]
    if let open = inspection.openModes.first {
      let more = inspection.openModes.count - 1
      findings.append(
        DoctorFinding(
          .mend, "privacy",
          "others may be able to read \(open.path)\(more > 0 ? " and \(more) more" : "")",
          advice: "pendulate doctor --mend takes that right away."))
    } else {
      findings.append(DoctorFinding(.ok, "privacy", "readable by you alone"))
    }
    if inspection.freeBytes == 0 {
      findings.append(
        DoctorFinding(
          .mend, "room", "the disk that holds \(location.folder) is full",
          advice: "Make some room: until then what is there can be read, and nothing new is kept."))
    } else if let free = inspection.freeBytes {
      let megabytes = free / 1_000_000
      findings.append(
        megabytes < 100
          ? DoctorFinding(
            megabytes < 5 ? .mend : .look, "room", "\(megabytes) MB are left on the disk",
            advice: "Make some room, so that nothing you say is lost.")
          : DoctorFinding(.ok, "room", "\(megabytes) MB are left on the disk"))
    }
    return findings
  }

  private var journal: [DoctorFinding] {
    let size = "\((inspection.fileBytes + inspection.logBytes + 500) / 1000) kB"
    var findings: [DoctorFinding] = []
    switch inspection.condition {
    case .none: findings.append(DoctorFinding(.ok, "journal", "none yet"))
    case .whole:
      findings.append(
        DoctorFinding(
          .ok, "journal", "whole, \(CountedNoun.words(inspection.sessions, "session")), \(size)"))
    case .older(let form, let known):
      findings.append(
        DoctorFinding(
          .look, "journal", "whole, of form \(form); this program knows \(known)",
          advice: "The next start keeps a copy and brings it up."))
    case .newer(let form, let known):
      findings.append(
        DoctorFinding(
          .mend, "journal", "of form \(form), newer than the \(known) that this program knows",
          advice: "Use the newer version of pendulate; the file has not been touched."))
    case .damaged(let reason):
      findings.append(
        DoctorFinding(
          .mend, "journal", "damaged: \(reason)",
          advice: "Copy the folder to a safe place; the next start sets the file aside, never "
            + "deletes it, and goes on with what can be read of it. "
            + "A backup comes back with: pendulate journal restore."
        ))
    case .unreadable(let reason):
      findings.append(
        DoctorFinding(
          .mend, "journal", "cannot be read: \(reason)",
          advice: "Look at who owns it, and whether another program keeps it busy."))
    }
    findings += changed
    if inspection.unfinishedSessions > 0 {
      findings.append(
        DoctorFinding(
          .look, "sessions", "\(inspection.unfinishedSessions) without an end",
          advice: "The next start offers the latest one; nothing has to be done."))
    }
    if !inspection.keptFiles.isEmpty {
      findings.append(
        DoctorFinding(
          .look, "copies",
          "\(CountedNoun.words(inspection.keptFiles.count, "older file")) beside the journal",
          advice: Self.words(inspection.keptFiles)))
    }
    return findings
  }

  /// What older files hold: those of the journal all it held, those of the limits dates alone.
  private static func words(_ kept: [String]) -> String {
    let isOfLimits = { (file: String) in file.contains("/limits.damaged-") }
    let texts = kept.filter { !isOfLimits($0) }
    let dates = kept.filter(isOfLimits)
    return [
      texts.isEmpty ? nil : "They hold private text too: \(texts.joined(separator: ", "))",
      dates.isEmpty ? nil : "Dates and counts alone stand in: \(dates.joined(separator: ", "))",
    ].compactMap { $0 }.joined(separator: ". ")
  }

  private var limits: DoctorFinding {
    do throws(LedgerFileError) {
      switch try LedgerFile(location).read() {
      case .missing: return DoctorFinding(.ok, "limits", "none yet")
      case .ledger(let ledger):
        let known =
          ledger.latest.map { ", as of \($0.localDate.description) \($0.localTime)" } ?? ""
        return DoctorFinding(.ok, "limits", "whole\(known)")
      case .damaged(let reason):
        return DoctorFinding(
          .look, "limits", "damaged: \(reason)",
          advice: "The next start sets the file aside, and takes what the journal holds.")
      }
    } catch {
      return DoctorFinding(
        .mend, "limits", "\(error.message) Touching is closed until it can be read.",
        advice: error.advice)
    }
  }

  /// What is not as it was written.
  private var changed: [DoctorFinding] {
    let lost = inspection.changedRecords.filter { !$0.isDerived }
    let derived = inspection.changedRecords.count - lost.count
    var findings: [DoctorFinding] = []
    if !lost.isEmpty {
      let named = lost.prefix(5).map(\.name).joined(separator: ", ")
      let more = lost.count > 5 ? " and \(lost.count - 5) more" : ""
      findings.append(
        DoctorFinding(
          .mend, "entries", "not as they were written: \(named)\(more)",
          advice: "Look at the disk. A backup from before comes back with: "
            + "pendulate journal restore."))
    }
    if derived > 0 {
      findings.append(
        DoctorFinding(
          .mend, "figures",
          "of \(CountedNoun.words(derived, "session")) not as they were noted",
          advice: "pendulate doctor --mend has them computed again from what was recorded."))
    }
    return findings
  }

  // MARK: Content and settings

  private var content: [DoctorFinding] {
    let (_, contentFaults) = ContentLoader.load(.all, personFolder: location.folder)
    let faults = SettingsSources.readAndCheck().faults + contentFaults
    guard !faults.isEmpty else {
      return [DoctorFinding(.ok, "content", "settings and your own files read well")]
    }
    return faults.map {
      DoctorFinding(.look, "content", "\($0)", advice: nil)
    }
  }
}
