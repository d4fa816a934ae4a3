namespace FanBot.Browser.Tests.Running;

/// <summary>The channel's page in a browser of its own, and what a person does there. Nothing that it asks may leave the machine.</summary>
internal sealed class OpenChannel : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _elsewhere = [];
    private readonly List<string> _errors = [];

    private OpenChannel(IBrowserContext context, IPage page, Uri address)
    {
        (_context, Page) = (context, page);
        page.Request += (_, request) =>
        {
            if (!new Uri(request.Url).GetLeftPart(UriPartial.Authority).Equals(address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal))
            {
                _elsewhere.Add(request.Url);
            }
        };
        page.PageError += (_, error) => _errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _errors.Add(message.Text);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>The line in which is typed.</summary>
    public ILocator Line => Page.GetByRole(AriaRole.Combobox, new() { Name = "Message, or a command" });

    /// <summary>What is suggested above it.</summary>
    public ILocator Choices => Page.GetByRole(AriaRole.Listbox, new() { Name = "Suggestions" }).GetByRole(AriaRole.Option);

    /// <summary>The messages that are seen.</summary>
    public ILocator Messages => Page.Locator("[role=log]:not([hidden]) .message");

    /// <summary>The latest of them.</summary>
    public ILocator Last => Messages.Last;

    /// <summary>Opens the page.</summary>
    public static async Task<OpenChannel> OpenAsync(IBrowser browser, Uri address, BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContextAsync(options ?? new());
        var channel = new OpenChannel(context, await context.NewPageAsync(), address);
        await channel.Page.GotoAsync(address.ToString());
        await Expect(channel.Page.Locator("#channel.ready")).ToBeVisibleAsync();
        return channel;
    }

    /// <summary>Writes a command, sends it and waits for its reply.</summary>
    public async Task<ILocator> SendAsync(string command)
    {
        var before = await Messages.CountAsync();
        await Line.FillAsync(command);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await Expect(Messages).ToHaveCountAsync(before + 1);
        await Expect(Last).ToHaveAttributeAsync("data-state", "shown");
        return Last;
    }

    /// <summary>A button of a message.</summary>
    public static ILocator Button(ILocator message, string label) => message.GetByRole(AriaRole.Button, new() { Name = label, Exact = true });

    public Task ActAsync(string actor) => Page.GetByLabel("Act as").SelectOptionAsync(actor);

    public Task GoAsync(string place) => Page.GetByText(place, new() { Exact = true }).First.ClickAsync();

    /// <summary>Leaves out an error of the console that a test has brought about.</summary>
    public void Forget(string error) => _errors.RemoveAll(e => e.Contains(error, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_elsewhere);
        Assert.Empty(_errors);
    }
}
