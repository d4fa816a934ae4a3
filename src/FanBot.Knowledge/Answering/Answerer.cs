using FanBot.Knowledge.Answering.Deciding;
using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Answering.Passages.Recaps;
using FanBot.Knowledge.Answering.Questions;
using FanBot.Knowledge.Answering.Sources;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Reconciling;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Languages;
using FanBot.Knowledge.Topics.Contest;
using FanBot.Knowledge.Topics.Release;
using FanBot.Knowledge.Topics.Renewal;

namespace FanBot.Knowledge.Answering;

/// <summary>Answers questions and slash commands written as text from one snapshot. Safe to use from many threads.</summary>
public sealed class Answerer
{
    private const int LongestQuestion = 2_000;

    private readonly Snapshot _snapshot;
    private readonly TimeProvider _time;
    private readonly IPassageReader? _reader;
    private readonly ITextVectors? _vectors;
    private readonly Decision _decision;
    private readonly Lazy<ShowIndex> _shows;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, EntityIndex> _names = new(StringComparer.Ordinal);

    /// <param name="snapshot">The snapshot to answer from; not disposed here.</param>
    /// <param name="time">Tells today, for the age of sources.</param>
    /// <param name="reader">
    /// Reads articles for questions that are asked with <see cref="AnswerAsync(string, DateOnly?, CancellationToken)"/>; null for none.
    /// </param>
    /// <param name="least">The probability from which what was read is an answer, 0 to 1; null for the trained one.</param>
    /// <param name="vectors">
    /// What the snapshot was built with, to find pieces to read that share no word with the question; null, or another, to do without.
    /// </param>
    public Answerer(Snapshot snapshot, TimeProvider time, IPassageReader? reader = null, double? least = null, ITextVectors? vectors = null)
    {
        _snapshot = snapshot;
        _time = time;
        _reader = reader;
        _vectors = vectors;
        _decision = new Decision(DecisionWeights.Default, least ?? DecisionWeights.Default.Least);
        Least = reader is null ? null : least ?? DecisionWeights.Default.Least;
        _shows = new(() => new ShowIndex(snapshot));
    }

    /// <summary>The probability from which what was read is an answer, 0 to 1; null where nobody reads.</summary>
    public double? Least { get; }

    /// <summary>Answers <paramref name="question"/>: free text, or a slash command such as <c>/release season:2 as-of:2023-01-01</c>.</summary>
    /// <param name="question">What was asked; anything, however long or malformed, gets an answer.</param>
    /// <param name="asOf">Uses only claims up to and including this day, or null for all. An <c>as-of:</c> option in the command wins.</param>
    public Answer Answer(string question, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = Shortened(question);
        if (_shows.Value.Shows.Count == 0)
        {
            return Unknown.Empty(question);
        }

        return SlashCommand.Read(asked) is { } command ? Answer(command, question, asOf) : Finish(Free(asked, question, asOf, null));
    }

    /// <summary>
    /// Answers like <see cref="Answer(string, DateOnly?)"/>, and where the question is free text also reads the articles for it, if
    /// there is a reader and it has time.
    /// </summary>
    /// <param name="question">What was asked; anything, however long or malformed, gets an answer.</param>
    /// <param name="asOf">Uses only claims up to and including this day, or null for all.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async ValueTask<Answer> AnswerAsync(string question, DateOnly? asOf, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = Shortened(question);
        if (_reader is not { } reader || _shows.Value.Shows.Count == 0)
        {
            return Answer(question, asOf);
        }

        var understood = SlashCommand.Read(asked) is { } command ? Understand(command, question, asOf) : Free(asked, question, asOf, null);
        return await FinishAsync(understood, reader, cancellation).ConfigureAwait(false);
    }

    /// <summary>Answers a slash command like <see cref="Answer(SlashCommand)"/>, and reads the articles for what <c>/ask</c> asks.</summary>
    /// <param name="command">The command; values may be anything, and what is wrong with them is told in the answer.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async ValueTask<Answer> AnswerAsync(SlashCommand command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (_reader is not { } reader || _shows.Value.Shows.Count == 0)
        {
            return Answer(command);
        }

        var understood = Understand(command, command.Option(SlashCommandOptions.Question) ?? command.ToString(), null);
        return await FinishAsync(understood, reader, cancellation).ConfigureAwait(false);
    }

    /// <summary>The show that a name, an alias or a key means, also with a slip in it; null where there is none.</summary>
    public ShowSummary? FindShow(string name) => _shows.Value.ByName(name);

    /// <summary>Answers a slash command whose options are known one by one.</summary>
    /// <param name="command">The command; values may be anything, and what is wrong with them is told in the answer.</param>
    public Answer Answer(SlashCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var question = command.Option(SlashCommandOptions.Question) ?? command.ToString();
        return _shows.Value.Shows.Count == 0 ? Unknown.Empty(question) : Answer(command, question, null);
    }

    /// <summary>What the articles say about a message: of its first sentences, the answer to the first on which they say anything.</summary>
    /// <param name="message">Anything; its sentences are read as questions.</param>
    public Answer Check(string message)
    {
        const int MostSentences = 5;
        const int LongestSentence = 250;
        ArgumentNullException.ThrowIfNull(message);
        var text = Shortened(message);
        Answer? first = null;
        foreach (var sentence in SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Take(MostSentences))
        {
            var said = sentence.Cut(text);
            var asked = said.Length > LongestSentence ? said[..LongestSentence] : said;
            var answer = Answer(new SlashCommand(SlashCommandNames.Ask, new Dictionary<string, string> { [SlashCommandOptions.Question] = asked }));
            if (answer is not NotKnown)
            {
                return answer;
            }

            first = first is null or NotKnown { Reason: NotKnownReason.NoQuestion } ? answer : first;
        }

        return first is null or NotKnown { Reason: NotKnownReason.NoQuestion } ? Unknown.NothingToCheck(message) : first;
    }

    private Answer Answer(SlashCommand command, string question, DateOnly? asOf) => Finish(Understand(command, question, asOf));

    private Understanding Understand(SlashCommand command, string question, DateOnly? asOf)
    {
        var reading = CommandQuestions.Read(command, question, asOf);
        return reading.Question is { } understood ? Command(understood, command)
            : reading.Free is { } free ? Free(Shortened(free), question, asOf, command.Option(SlashCommandOptions.Show))
            : Unknown.NotUnderstood(question, reading.Problem ?? "");
    }

    private static string Shortened(string question) => question.Length > LongestQuestion ? question[..LongestQuestion] : question;

    /// <summary>What a question comes to before articles are searched: an answer at once, or what to look for in which show.</summary>
    private sealed record Understanding(Answer? Answer, Question? Question, ShowView? View)
    {
        public static implicit operator Understanding(Answer answer) => new(answer, null, null);
    }

    private Answer Finish(Understanding understood) => understood is { Answer: null, Question: { } question, View: { } view }
        ? About(view, question, FromRecaps(question, view) ?? FromFacts(question, view) ?? FromPassages(question, view))
        : understood.Answer!;

    private async ValueTask<Answer> FinishAsync(Understanding understood, IPassageReader reader, CancellationToken cancellation)
    {
        if (understood is not { Answer: null, Question: { } question, View: { } view })
        {
            return Finish(understood);
        }

        if (question.WantsCountdown && FromFacts(question, view) is { } counted)
        {
            // No sentence of an article counts the days from today.
            return About(view, question, counted);
        }

        var asked = await ReadAsync(question, view, reader, cancellation).ConfigureAwait(false);
        if (asked is null)
        {
            return Finish(understood) with { IsUnread = true };
        }

        return Decide(asked);
    }

    private Answer Decide(Asked asked)
    {
        var (question, view) = (asked.Question, asked.View);
        var answer = _decision.Choose(asked, out var best) is { } chosen
            ? MarkPlot(chosen, question, view)
            : Unknown.NoSource(question, view, Today, asked.Ranked) with { Confidence = best };
        return About(view, question, answer);
    }

    /// <summary>Answers like <see cref="AnswerAsync(string, DateOnly?, CancellationToken)"/>, and tells how the answer came about.</summary>
    /// <param name="question">What was asked; anything, however long or malformed, gets an answer.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async ValueTask<AnswerTrace> ExplainAsync(string question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (_shows.Value.Shows.Count == 0)
        {
            return new AnswerTrace(Unknown.Empty(question));
        }

        var words = Shortened(question);
        var understood = SlashCommand.Read(words) is { } command ? Understand(command, question, null) : Free(words, question, null, null);
        if (understood is not { Question: { } read, View: { } view })
        {
            return new AnswerTrace(understood.Answer!);
        }

        if (understood.Answer is { } atOnce)
        {
            return new AnswerTrace(atOnce) { Show = view.Show.Name, Understood = Tracing.Understood(read), Fact = atOnce is NotKnown ? null : atOnce };
        }

        var asked = _reader is { } reader ? await ReadAsync(read, view, reader, cancellation).ConfigureAwait(false) : null;
        var answer = asked is null ? Finish(understood) with { IsUnread = _reader is not null } : Decide(asked);
        var trace = new AnswerTrace(answer)
        {
            Show = view.Show.Name,
            Understood = Tracing.Understood(read),
            Fact = asked is null ? FromFacts(read, view) : asked.Fact,
            FactRefused = FactRefused(read, view),
        };
        if (asked is null)
        {
            return trace with { Passages = Tracing.Of(PassageRanker.Rank(read, view), view, answer, trace.IsFromFacts) };
        }

        var (fact, sentences) = _decision.Sure(asked);
        return trace with
        {
            Least = Least,
            FactSure = asked.Fact is null ? null : fact,
            Passages = Tracing.Of(sentences, asked, answer, trace.IsFromFacts),
        };
    }

    /// <summary>Why the facts do not answer a question; null where they do.</summary>
    private static string? FactRefused(Question question, ShowView view) =>
        FromFacts(question, view) is not null ? null
        : !IsFactual(question) ? "No kind of fact answers such a question."
        : Compose(question, view) is not { } answer ? "The facts say nothing on it."
        : $"The facts say \u201C{answer.Text}\u201D, which does not account for: {string.Join(", ", Unaccounted(question, view, answer))}.";

    /// <summary>
    /// A question of free text with all that is found for it before it is decided; null where it is answered without, or nothing can be read.
    /// </summary>
    internal async ValueTask<Asked?> LookAsync(string question, IPassageReader reader, CancellationToken cancellation) =>
        Free(question, question, null, null) is { Answer: null, Question: { } asked, View: { } view }
            ? await ReadAsync(asked, view, reader, cancellation).ConfigureAwait(false)
            : null;

    /// <summary>The question with all that was found for it; null where nothing can be read.</summary>
    internal async ValueTask<Asked?> ReadAsync(Question question, ShowView view, IPassageReader reader, CancellationToken cancellation)
    {
        var passages = PassageQuestion.Read(question, view);
        var pieces = PieceFinder.Find(passages, view, _vectors);
        if (await ArticleReading.ReadAsync(reader, question.Text, pieces, cancellation).ConfigureAwait(false) is not { } read)
        {
            return null;
        }

        var isStrange = OtherShows.StrangeName(question, w => view.Frequencies(TermAnalyzer.Terms(w)).Count > 0) is not null;
        var fact = FromRecaps(question, view) ?? FromFacts(question, view) ?? FromSources(question, view);
        return new Asked(question, view, passages, fact, PassageRanker.Rank(question, view), read, isStrange);
    }

    // Where something is said, and who wrote it, an article answers and no sentence of it.
    private Answer? FromSources(Question question, ShowView view) =>
        question.Kind == QuestionKind.Source ? FromPassages(question, view) is var answer and not NotKnown ? answer : null
        : SourceAnswers.ByAuthor(question, view) is { } written ? FactConfidence.Rate(written)
        : null;

    private Understanding Command(Question question, SlashCommand command)
    {
        var show = command.Option(SlashCommandOptions.Show);
        if ((Choose(show, show is null ? command.Rest + " " + question.Words : show) ?? WithArticle(question, show)) is not { } chosen)
        {
            return show is null ? Unknown.WhichShow(question.Text, _shows.Value.Shows) : Unknown.OtherShow(question.Text, show, _shows.Value.Shows);
        }

        var view = View(chosen, question.AsOf);
        if (command.Option(SlashCommandOptions.Name) is { } name)
        {
            var found = Names(view).Find(Folding.Plain(name)).SelectMany(n => n.Entities).Distinct().ToList();
            if (found.Count == 0)
            {
                return About(view, question, Unknown.Name(question.Text, name, view));
            }

            question = question with { Names = found };
        }

        return new Understanding(About(view, question, Compose(question, view) ?? Unknown.NoSource(question, view, Today, [])), question, view);
    }

    private Understanding Free(string words, string asked, DateOnly? asOf, string? named)
    {
        var typed = Folding.Plain(words).Trim();
        var whole = Chat.Strip(typed, _shows.Value.IsInName);
        var plain = Hearsay.Strip(whole).Trim();
        var isHearsay = plain != whole || Hearsay.Strip(typed) != typed;
        if (OtherLanguages.Of(typed, _shows.Value.IsInName) is { } language)
        {
            return Translated(typed, language, asked, asOf, named) ?? Unknown.NotEnglish(asked, language);
        }

        if (Chat.IsAll(typed) && _shows.Value.Find(plain).Count == 0)
        {
            return Unknown.NoQuestion(asked, _snapshot);
        }

        return Choose(named, plain) is { } show
            ? OfShow(new FreeText(plain, asked, asOf, isHearsay), show)
            : WithoutShow(plain, asked, asOf, named);
    }

    /// <summary>The answer to a question in another language, where all of it can be said in English and a fact answers it.</summary>
    private Answer? Translated(string typed, string language, string asked, DateOnly? asOf, string? named)
    {
        if (Languages.Named(language) is not { } glossary)
        {
            return null;
        }

        var plain = glossary.Read(typed, [.. _shows.Value.Find(typed).Select(m => m.Span)]);
        return Choose(named, plain) is { } show
            && OfShow(new FreeText(plain, asked, asOf, false), show) is { Question: { } question, View: { } view }
            && FromFacts(question, view) is { } answer and not NotKnown
                ? About(view, question, answer)
                : null;
    }

    /// <summary>A question of free text.</summary>
    /// <param name="Plain">Its words with plain quotation marks, without chat and hearsay around them.</param>
    /// <param name="Asked">As it was asked.</param>
    /// <param name="AsOf">Uses only claims up to this day, or null.</param>
    /// <param name="IsHearsay">Whether it was passed on: "I heard that …".</param>
    private sealed record FreeText(string Plain, string Asked, DateOnly? AsOf, bool IsHearsay);

    private NotKnown WithoutShow(string plain, string asked, DateOnly? asOf, string? named) =>
        named is not null ? Unknown.OtherShow(asked, named, _shows.Value.Shows)
        : NoQuestion.AsksNothing(
            QuestionReader.Read(Spelling.Expand(plain), [], new EntityIndex([]), [], Today, asOf),
            word => IsWord(word) || _shows.Value.IsWritten(word)) ? Unknown.NoQuestion(asked, _snapshot)
        : Unknown.WhichShow(asked, _shows.Value.Shows);

    private Understanding OfShow(FreeText text, ShowSummary show)
    {
        var now = View(show, null);
        var plain = Spelling.Correct(Spelling.Expand(text.Plain), word => IsWritten(word, now));
        var namesShow = _shows.Value.Find(plain).Count > 0;
        var question = Read(plain, text, now);
        var view = question.AsOf is null ? now : View(show, question.AsOf);
        if (OtherShows.Named(plain, namesShow, question, word => now.Frequencies(TermAnalyzer.Terms(word)).Count > 0) is { } other)
        {
            return Unknown.OtherShow(text.Asked, other, _shows.Value.Shows) with { Understood = question.Kind.Name() };
        }

        if (Mended(question, now, plain) is { } mended)
        {
            question = Read(mended, text, now);
        }

        if (!namesShow)
        {
            return NoQuestion.AsksNothing(question, word => IsWord(word) || IsWritten(word, now))
                ? Unknown.NoQuestion(text.Asked, _snapshot)
                : new Understanding(null, question, view);
        }

        if (question is { Kind: QuestionKind.Other, Season: null, Names.Count: 0 } && _shows.Value.IsName(plain))
        {
            // A name alone: how the show stands.
            var standing = FromFacts(question with { Kind = QuestionKind.Renewal }, view);
            return standing is not null ? About(view, question, standing) : Unknown.NoQuestion(text.Asked, _snapshot);
        }

        return new Understanding(null, question, view);
    }

    private bool IsWritten(string word, ShowView view) => Names(view).Holds(word) || view.Frequencies(TermAnalyzer.Terms(word)).Count > 0;

    private Question Read(string plain, FreeText text, ShowView view)
    {
        IReadOnlyList<TextSpan> named = [.. _shows.Value.Find(plain).Where(m => m.Show.Key == view.Show.Key).Select(m => m.Span)];
        var isSupposition = text.IsHearsay && !QuestionWording.IsOpen(plain);
        var question = QuestionReader.Read(plain, named, Names(view), Platforms(view), Today, text.AsOf, isSupposition);
        return question with { Text = text.Asked };
    }

    /// <summary>The question with the words of the articles for misspelt ones; null where nothing is to be mended.</summary>
    private static string? Mended(Question question, ShowView view, string text)
    {
        // Names have their own tolerance, and a stranger must stay one: where someone is asked for, only long words are mended.
        const int LongerThanNames = 8;
        var asksForSomeone = question.Kind is QuestionKind.PlayedBy or QuestionKind.Role or QuestionKind.WhoIs or QuestionKind.Return;
        var slips = question.Content
            .Where(w => !asksForSomeone || w.Length > LongerThanNames)
            .Where(w => !IsWord(w))
            .Where(w => view.Frequencies([.. TermAnalyzer.Terms(w).SelectMany(t => AlikeWords.Same(t).Prepend(t))]).Count == 0)
            .Select(w => (Word: w, Right: Spelling.Nearest(w, view.Vocabulary)))
            .Where(w => w.Right is not null)
            .ToList();
        return slips.Count == 0 ? null : slips.Aggregate(text, (t, slip) => t.Replace(slip.Word, slip.Right, StringComparison.OrdinalIgnoreCase));
    }

    // A word that the bot knows is spelt right, though no article holds it.
    private static bool IsWord(string word) => QuestionWords.IsKnown(word) || TermAnalyzer.Terms(word).Any(t => AlikeWords.Of(t).Count > 0);

    private static Answer About(ShowView view, Question question, Answer answer) =>
        answer with { ShowKey = view.Show.Key, Understood = question.Kind.Name(), Asked = AskedForReader.Of(question) };

    /// <summary>The fact's answer, unless the question holds a word that the fact does not account for.</summary>
    private static Answer? FromFacts(Question question, ShowView view)
    {
        if (question is { Contest: not null, Kind: QuestionKind.Other or QuestionKind.WhoIs or QuestionKind.Cast }
            && ContestAnswers.Of(question, view) is { } contest)
        {
            return FactConfidence.Rate(contest);
        }

        return !IsFactual(question) || Compose(question, view) is not { } answer || !IsAccountedFor(question, view, answer) ? null : answer;
    }

    // Of one later episode only some facts tell.
    private static bool IsFactual(Question question) =>
        question.Kind is not (QuestionKind.Other or QuestionKind.Source)
        && (question.Episode is not > 1
            || question.Kind is QuestionKind.Episodes or QuestionKind.EpisodeLength or QuestionKind.EpisodeTitle or QuestionKind.Release);

    // "What time does it drop in Australia?" is not answered by the day alone, nor "Who came up with Ada?" by who made the show.
    private static bool IsAccountedFor(Question question, ShowView view, Answer answer) => Unaccounted(question, view, answer).Count == 0;

    /// <summary>The names and words of a question of which an answer and its quotes tell nothing.</summary>
    private static List<string> Unaccounted(Question question, ShowView view, Answer answer)
    {
        var quoted = answer.Citations.SelectMany(c => TermAnalyzer.Terms(c.Quote))
            .Concat(TermAnalyzer.Terms(answer.Text))
            .Concat(Ranks.Short(answer.Text))
            .ToHashSet(StringComparer.Ordinal);
        var names = IsAboutPeople(question) || question.Names.Any(IsQuoted) ? [] : question.Names.Select(n => n.Name);
        var words = question.Leftover.Except(question.Alternatives).Except(ReleaseAnswers.WordsForUs(view));
        return [.. names, .. words.Where(w => !TermAnalyzer.Terms(w).All(IsSaid))];

        bool IsQuoted(Entity name) => name.Aliases.Prepend(name.Name).SelectMany(TermAnalyzer.Terms).Any(quoted.Contains);

        bool IsSaid(string term) => quoted.Contains(term) || AlikeWords.Same(term).Any(quoted.Contains);
    }

    private static bool IsAboutPeople(Question question) =>
        question is { Kind: QuestionKind.Maker, IsYesNo: true }
        || question.Kind is QuestionKind.Cast or QuestionKind.PlayedBy or QuestionKind.Role or QuestionKind.Return
            or QuestionKind.WhoIs or QuestionKind.Pairing or QuestionKind.Plot;

    // What happens in an episode its recap tells, and no fact does.
    private static Answer? FromRecaps(Question question, ShowView view) =>
        RecapAnswers.Of(question, view) is { } told ? told with { Kind = ClaimKind.Plot } : null;

    private Answer FromPassages(Question question, ShowView view)
    {
        if (SourceAnswers.ByAuthor(question, view) is { } written)
        {
            return FactConfidence.Rate(written);
        }

        if (question.Kind == QuestionKind.Source && SourceAnswers.OfDate(question, view) is { } dated)
        {
            return FactConfidence.Rate(dated);
        }

        if (question.Kind == QuestionKind.Source && SourceAnswers.ByContent(question, view) is { } telling)
        {
            return MarkPlot(FactConfidence.Rate(telling), question, view);
        }

        // A name that no article holds: whatever a passage says, it does not say it of them.
        if (OtherShows.StrangeName(question, w => view.Frequencies(TermAnalyzer.Terms(w)).Count > 0) is { } strange)
        {
            return Unknown.Name(question.Text, strange, view);
        }

        if (question is
            {
                Kind: QuestionKind.PlayedBy or QuestionKind.Role or QuestionKind.WhoIs or QuestionKind.Return, Names.Count: 0, Leftover.Count: > 0,
            }
            && view.Frequencies([.. question.Leftover.SelectMany(TermAnalyzer.Terms)]).Count == 0)
        {
            return Unknown.Name(question.Text, string.Join(' ', question.Leftover), view);
        }

        var ranked = PassageRanker.Rank(question, view);
        if (ranked.Count > 0 && PassageRanker.Suffices(ranked[0], question))
        {
            var quoted = question.Kind == QuestionKind.Source
                ? SourceAnswers.Of(question, view, ranked[0].Hit)
                : PassageAnswer.Quote(question, view, ranked);
            return MarkPlot(quoted, question, view);
        }

        // That articles nowhere count the seasons does not make those they tell of unknown.
        if (question.Kind == QuestionKind.SeasonCount && StatusAnswers.Newest(question, view) is { } newest)
        {
            return newest;
        }

        var headline = question.Kind == QuestionKind.Source ? SourceAnswers.ByHeadline(question, view) : null;
        return MarkPlot(headline ?? Unknown.NoSource(question, view, Today, ranked), question, view);
    }

    /// <summary>A passage that tells what happens is plot, whatever the question was: who shows it may want to hide it.</summary>
    private static Answer MarkPlot(Answer answer, Question question, ShowView view) =>
        question is { Kind: QuestionKind.Plot, WantsGuesses: false }
        || (answer.Citations.Count > 0 && view.Claims(ClaimKind.Plot).Any(claim => answer.Citations.Any(quote => Overlap(quote, claim))))
            ? answer with { Kind = ClaimKind.Plot }
            : answer;

    private static bool Overlap(Citation quote, CitedClaim cited) =>
        quote.Article.Path == cited.Source.Path && quote.Span.Start < cited.Claim.Quote.End && cited.Claim.Quote.Start < quote.Span.End;

    private static Answer? Compose(Question question, ShowView view) => FactAnswers.Of(question, view) is { } answer ? FactConfidence.Rate(answer) : null;

    /// <summary>The show that is named, else the one whose people are, else the only one.</summary>
    private ShowSummary? Choose(string? named, string words)
    {
        var shows = _shows.Value;
        if (named is not null)
        {
            return shows.ByName(named);
        }

        if (shows.Shows.Count == 1)
        {
            return shows.Shows[0];
        }

        var mentioned = shows.Find(words).Select(m => m.Show).DistinctBy(s => s.Key).ToList();
        if (mentioned.Count > 0)
        {
            return mentioned[0];
        }

        return shows.ByPeople(words) is [var only] ? only : shows.ByWords(words);
    }

    /// <summary>The only show that has an article such as <c>/sources</c> asks for, where no show is named.</summary>
    private ShowSummary? WithArticle(Question question, string? named) =>
        named is null && question is { Kind: QuestionKind.Sources, Argument.Length: > 0 }
        && _shows.Value.Shows.Where(s => SourceAnswers.Has(question, View(s, question.AsOf))).Take(2).ToList() is [var only]
            ? only
            : null;

    private static IReadOnlyList<string> Platforms(ShowView view) =>
    [
        .. view.Facts(ClaimKind.Platform)
            .SelectMany(f => f.Rivals.Prepend(f.Best))
            .Select(v => Folding.Plain(v.Text))
            .Where(t => t.Length > 1)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    // Names are known as they are now, on whatever day a question looks back to: the index is kept for all that follow.
    private EntityIndex Names(ShowView view) => _names.GetOrAdd(view.Show.Key, key => new EntityIndex(_snapshot.Entities(key)));

    private ShowView View(ShowSummary show, DateOnly? asOf) => new(_snapshot, show, asOf, Today, ShowReconciler.Reconcile);

    private DateOnly Today => DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime);
}
