using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace FanBot.Reading.Chat;

/// <summary>Clients of chat models. Only who calls it loads the library behind it.</summary>
public static class ChatClients
{
    // Long enough to keep a connection warm, short enough to follow an address that changes.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(10);

    /// <summary>
    /// A client of an OpenAI-compatible API: Ollama, llama.cpp, a cloud. It asks once, follows no redirect, takes no reply of
    /// more than 256 KiB, and has no time limit of its own. Made once and kept.
    /// </summary>
    /// <param name="endpoint">Where the API is, with its version.</param>
    /// <param name="model">The model's name there.</param>
    /// <param name="key">The key that it asks for; null or empty where it asks for none.</param>
    /// <exception cref="ArgumentException">The key must not or cannot be sent there, or the address is none. The message says what to do.</exception>
    public static IChatClient Create(Uri endpoint, string model, string? key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        if (ChatAddress.Problem(endpoint, key) is { } problem)
        {
            throw new ArgumentException(problem);
        }

        var http = new HttpClient(new GuardedHttp(Sockets(endpoint), hasKey: !string.IsNullOrEmpty(key))) { Timeout = Timeout.InfiniteTimeSpan };
        var options = new OpenAIClientOptions
        {
            Endpoint = endpoint,
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            EnableDistributedTracing = false,
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
        };

        // The library wants a key in any case; what stands for none is taken out again before it is sent.
        return new ChatClient(model, new ApiKeyCredential(string.IsNullOrEmpty(key) ? "none" : key), options).AsIChatClient();
    }

    private static SocketsHttpHandler Sockets(Uri endpoint) => new()
    {
        // Whoever redirects is not the address that was written down, and shall get neither the key nor the question.
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = !endpoint.IsLoopback,
        ActivityHeadersPropagator = null,
        PooledConnectionLifetime = ConnectionLifetime,
    };
}
