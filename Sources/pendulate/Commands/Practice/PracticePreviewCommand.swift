import ArgumentParser
import PendulateCore
import PendulateLibrary

/// How a practice goes with given answers, without waiting.
struct PracticePreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Show how a practice goes with given answers, at once.",
    discussion: """
      The session runs for real, in virtual time: the timeline that the answers lead to, and the \
      rules that acted. Nothing is kept, and equal requests give equal output.

      Each question takes the next unused answer of its name; a star repeats an answer for all \
      that follow; a dash, or none left, is silence. --answers "" is silence throughout. The names:

      \(PreviewRequest.questions.map { "  \($0.name): \($0.takes)" }.joined(separator: "\n"))

      Without --answers it is a quiet, cooperative person, the same as:

      \(PreviewRequest.usualAnswers)
      """)

  @Argument(
    help: "The practice, as listed by: pendulate practice list.",
    completion: Completions.practices)
  var id: String

  // A value such as -1 is a number to be refused in a sentence, and no option.
  @Option(parsing: .unconditional, help: "How long the timed parts may take, in minutes (1-30).")
  var minutes: Int?

  @Option(parsing: .unconditional, help: "How many touches at most (1-5).")
  var touches: Int?

  @Option(parsing: .unconditional, help: "How strong a touch may become at most, out of 10 (1-4).")
  var aim: Int?

  @Option(parsing: .unconditional, help: "How many touch sessions were done before (0-1000).")
  var sessionsDone = PreviewRequest.usualSessionsDone

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The answers, such as pre=3,presence=here*.", valueName: "list"))
  var answers: String?

  @Option(help: "The same seed gives the same order of prompts and glimmers.")
  var seed: UInt64 = 1

  @Flag(help: "The result as JSON, pendulate.preview/1.")
  var json = false

  func validate() throws {
    try SessionCommand.check(minutes, in: PracticeLimits.sessionMinutes, "--minutes")
    try SessionCommand.check(touches, in: PracticeLimits.touches, "--touches")
    try SessionCommand.check(aim, in: PracticeLimits.aim, "--aim")
    try SessionCommand.check(sessionsDone, in: 0...1000, "--sessions-done")
  }

  func run() throws {
    try Output.requireStandardOutput()
    let answers = try PreviewRequest.answers(answers ?? PreviewRequest.usualAnswers)
    let content = UserFiles.content([.practices, .prompts, .glimmers, .hunt])
    guard let practice = content.practice(id) else {
      throw CLIError.unknownPractice(id, in: content)
    }
    let request = PreviewRequest(
      practice: practice, minutes: minutes, touches: touches, aim: aim,
      sessionsDone: sessionsDone, seed: seed, answers: answers)
    let run = request.run(content)
    try Output.say(
      json
        ? PreviewText.document(run, of: request)
        : PreviewText.lines(run, of: request, plan: request.plan(content))
          .joined(separator: "\n"))
  }
}
