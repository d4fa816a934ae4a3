using FanBot.Reading.Models;
using FanBot.Reading.Spans;
using FanBot.Reading.Tokenizing;
using Microsoft.ML.OnnxRuntime;

namespace FanBot.Reading.Small;

/// <summary>Reads with a small network of our own on ONNX Runtime.</summary>
/// <remarks>
/// Passages are read one by one: on one core a batch is no faster, and nothing is filled up or depends on its neighbours.
/// A passage of 110 pieces takes some five milliseconds of a recent core. Several questions are read at the same time, one on a
/// processor; those beyond wait for their turn.
/// </remarks>
public sealed class SmallReader : IReader, IDisposable
{
    /// <summary>As logits, what is said of a passage that has nothing to read.</summary>
    private const float Surely = 20;

    // However many ask, there are only so many processors, and questions that are read in turn are all done earlier.
    private readonly SemaphoreSlim _turns = new(Environment.ProcessorCount);
    private readonly InferenceSession _session;
    private readonly WordPieceTokenizer _tokenizer;
    private readonly string[] _inputs = [ReaderNetwork.Ids, ReaderNetwork.Types];
    private readonly string[] _outputs;

    private SmallReader(InferenceSession session, WordPieceTokenizer tokenizer)
    {
        _session = session;
        _tokenizer = tokenizer;
        _outputs = session.OutputNames.Contains(ReaderNetwork.Yes)
            ? [ReaderNetwork.Span, ReaderNetwork.Has, ReaderNetwork.Yes]
            : [ReaderNetwork.Span, ReaderNetwork.Has];
    }

    /// <summary>Loads a model.</summary>
    /// <param name="model">Path of the file that <see cref="ReaderModel.Prepare"/> made.</param>
    /// <param name="threads">How many threads read one passage; more than 1 makes sense only where few ask and cores are idle.</param>
    /// <exception cref="ReaderException">ONNX Runtime's native library cannot be loaded here, or the file is no such model.</exception>
    public static SmallReader Open(string model, int threads = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        InferenceSession? session = null;
        try
        {
            using var options = Options(threads);
            session = new InferenceSession(model, options);
            return session.ModelMetadata.CustomMetadataMap.TryGetValue(ReaderNetwork.Vocabulary, out var vocabulary)
                ? new SmallReader(session, new WordPieceTokenizer(new Vocabulary(vocabulary)))
                : throw new ReaderException($"The file '{model}' is no model of the reader. Delete it and start again.");
        }
        catch (Exception e)
        {
            session?.Dispose();
            if (Explain(e, model) is { } explained)
            {
                throw explained;
            }

            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ReaderSpan>> ReadAsync(
        string question, IReadOnlyList<ReaderPassage> passages, CancellationToken cancellation)
    {
        await _turns.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            // The work would hold up whoever only wants to wait for it.
            return await Task.Run(() => Read(question, passages, cancellation), cancellation).ConfigureAwait(false);
        }
        finally
        {
            _turns.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _session.Dispose();
        _turns.Dispose();
    }

    /// <summary>What people are told when a model cannot be loaded; null for a fault that nobody expects.</summary>
    internal static ReaderException? Explain(Exception e, string model) => e switch
    {
        ReaderException expected => expected,
        OnnxRuntimeException => new ReaderException(
            $"The reader's model '{model}' cannot be loaded: {e.Message.TrimEnd('.')}. Delete it and start again.", e),
        TypeInitializationException or DllNotFoundException or EntryPointNotFoundException or BadImageFormatException => new ReaderException(
            "ONNX Runtime's native library cannot be loaded on this machine, so nothing is read. Install what it needs, or set Reader:Kind to none.", e),
        _ => null,
    };

    private static SessionOptions Options(int threads)
    {
        var options = new SessionOptions
        {
            IntraOpNumThreads = threads,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            EnableMemoryPattern = false,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
        };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        return options;
    }

    private ReaderSpan[] Read(string question, IReadOnlyList<ReaderPassage> passages, CancellationToken cancellation)
    {
        var asked = _tokenizer.Tokenize(question, ReaderInput.QuestionLimit);
        var spans = new ReaderSpan[passages.Count];
        using var run = new RunOptions();
        for (var i = 0; i < spans.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            spans[i] = Read(ReaderInput.Of(_tokenizer, asked, passages[i]), passages[i].Text, run);
        }

        return spans;
    }

    private ReaderSpan Read(ReaderInput input, string text, RunOptions run)
    {
        if (input.Passage.Count == 0)
        {
            return new ReaderSpan(0, text.Length, -Surely, -Surely, 0);
        }

        var types = new long[input.Length];
        types.AsSpan(input.TypeStart).Fill(1);
        using var idsValue = OrtValue.CreateTensorValueFromMemory(input.Ids, [1, input.Length]);
        using var typesValue = OrtValue.CreateTensorValueFromMemory(types, [1, input.Length]);
        using var outputs = _session.Run(run, _inputs, [idsValue, typesValue], _outputs);
        var (start, end, margin) = SpanChoice.Best(input, outputs[0].GetTensorDataAsSpan<float>());
        (start, end) = WholeWords.Around(text, start, end);
        var has = outputs[1].GetTensorDataAsSpan<float>()[0];
        var yes = outputs.Count > 2 ? outputs[2].GetTensorDataAsSpan<float>()[0] : 0;
        return new ReaderSpan(start, end, margin, has, yes);
    }
}
