using FanBot.Browser.Tests.Running;

namespace FanBot.Browser.Tests;

/// <summary>What a person does in the preview's channel, and sees of it.</summary>
[Collection(OneBrowser.Name)]
public sealed class ChannelTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task A_member_types_a_command_accepts_a_suggestion_and_presses_Sources()
    {
        await using var channel = await browser.OpenAsync();
        await channel.Line.PressSequentiallyAsync("/rel");
        await Expect(channel.Choices.First).ToHaveTextAsync("/releaseWhen a season comes out, and how sure that is");
        await channel.Line.PressAsync("Enter");
        await channel.Line.PressSequentiallyAsync("season:");
        await channel.Choices.Filter(new() { HasText = "Season 2" }).ClickAsync();
        await channel.Line.PressAsync("Enter");

        await Expect(channel.Last).ToContainTextAsync("8 August 2031");
        await Expect(channel.Last).ToContainTextAsync("Member used /release season:2");
        await Expect(channel.Last.Locator(".embed")).ToHaveCSSAsync("border-left-color", "rgb(46, 158, 91)");
        await OpenChannel.Button(channel.Last, "Sources").ClickAsync();

        await Expect(channel.Last).ToContainTextAsync("The first five episodes premiere on Friday, August 8");
        await Expect(channel.Last).ToContainTextAsync("Only you can see this");
        await OpenChannel.Button(channel.Last, "Dismiss message").ClickAsync();
        await Expect(channel.Last).ToContainTextAsync("Member used /release season:2");
    }

    [BrowserFact]
    public async Task Everything_works_from_the_keyboard()
    {
        await using var channel = await browser.OpenAsync();
        var keys = channel.Page.Keyboard;
        await keys.TypeAsync("/");
        await Expect(channel.Line).ToHaveAttributeAsync("aria-expanded", "true");
        await keys.TypeAsync("char");
        await Expect(channel.Choices).ToHaveCountAsync(1);
        await keys.PressAsync("Tab");
        await Expect(channel.Page.GetByRole(AriaRole.Combobox, new() { Name = "name" })).ToBeFocusedAsync();
        await keys.TypeAsync("wre");
        await Expect(channel.Choices.First).ToContainTextAsync("Wren Castellan");
        await keys.PressAsync("Enter");
        await Expect(channel.Line).ToBeFocusedAsync();
        await keys.PressAsync("Enter");

        await Expect(channel.Last).ToContainTextAsync("Nia Solbakken-Reyes");
        await Expect(channel.Line).ToBeFocusedAsync();
        await keys.TypeAsync("/cast season:2 only:new");
        await Expect(channel.Page.GetByRole(AriaRole.Combobox, new() { Name = "season" })).ToHaveValueAsync("2");
        await Expect(channel.Page.GetByRole(AriaRole.Combobox, new() { Name = "only" })).ToHaveValueAsync("new");
        await keys.PressAsync("Escape");
        await keys.PressAsync("Enter");
        await Expect(channel.Last).ToContainTextAsync("used /cast season:2 only:new");
    }

    [BrowserFact]
    public async Task What_cannot_be_sent_is_said()
    {
        await using var channel = await browser.OpenAsync();
        var problem = channel.Page.Locator("#problem");
        await channel.Line.FillAsync("/release season:many");
        await channel.Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await Expect(problem).ToHaveTextAsync("“season” is a number.");
        await channel.Page.Keyboard.PressAsync("Escape");
        await channel.Page.Keyboard.PressAsync("Escape");
        await channel.Line.FillAsync("/nothing");
        await channel.Line.PressAsync("Enter");
        await Expect(problem).ToHaveTextAsync("There is no such command here. Type / to see those there are.");
    }

    [BrowserFact]
    public async Task A_list_is_paged_in_place()
    {
        await using var channel = await browser.OpenAsync();
        var cast = await channel.SendAsync("/cast season:2");
        await Expect(cast).ToContainTextAsync("Page 1 of 3 · 21 in all");
        await Expect(cast.GetByRole(AriaRole.Button, new() { Name = "Back" })).ToBeDisabledAsync();
        var count = await channel.Messages.CountAsync();

        await cast.GetByRole(AriaRole.Button, new() { Name = "More" }).ClickAsync();
        await Expect(channel.Last).ToContainTextAsync("Page 2 of 3");
        await Expect(channel.Last.GetByRole(AriaRole.Button, new() { Name = "More" })).ToBeFocusedAsync();
        await channel.Page.Keyboard.PressAsync("Enter");

        await Expect(channel.Last).ToContainTextAsync("Page 3 of 3");
        await Expect(channel.Messages).ToHaveCountAsync(count);
    }

    [BrowserFact]
    public async Task A_spoiler_is_hidden_until_it_is_chosen()
    {
        await using var channel = await browser.OpenAsync();
        var plot = await channel.SendAsync("/plot season:2");
        var under = plot.Locator(".spoiler .under");
        await Expect(under).ToBeHiddenAsync();
        await Expect(under).ToHaveAttributeAsync("aria-hidden", "true");

        await plot.GetByRole(AriaRole.Button, new() { Name = "Spoiler: show it" }).PressAsync("Enter");

        await Expect(under).ToBeVisibleAsync();
        await Expect(under).ToContainTextAsync("Ada shelters a stowaway");
    }

    [BrowserFact]
    public async Task A_moderator_reloads_and_a_member_is_refused()
    {
        await using var channel = await browser.OpenAsync();
        var refused = await channel.SendAsync("/knowledge reload");
        await Expect(refused).ToContainTextAsync("Only members who may manage the server can do this.");
        await channel.ActAsync("moderator");
        await channel.SendAsync("/knowledge reload");
        await Expect(channel.Last).ToContainTextAsync("Nothing has changed");
        await Expect(channel.Last).ToContainTextAsync("Only you can see this");

        await channel.GoAsync("Other server");
        await channel.Line.PressSequentiallyAsync("/kno");
        await Expect(channel.Choices).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task An_article_with_a_script_stays_text()
    {
        await using var channel = await browser.OpenAsync();
        var sources = await channel.SendAsync("/sources article:roll call");

        await Expect(sources).ToContainTextAsync("<script>document.title = \"broken\"</script>");
        await Expect(sources).ToContainTextAsync("<img src=x onerror=alert(1)>");
        Assert.Equal(0, await channel.Page.Locator("[role=log] script, [role=log] img:not(.avatar)").CountAsync());
        Assert.Equal("Channel – FanBot", await channel.Page.TitleAsync());
    }

    [BrowserFact]
    public async Task A_form_is_filled_in()
    {
        await using var channel = await browser.OpenAsync();
        var help = await channel.SendAsync("/help");
        await OpenChannel.Button(help, "Ask a question").ClickAsync();
        var form = channel.Page.GetByRole(AriaRole.Dialog, new() { Name = "Ask a question" });
        await form.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Expect(form.GetByRole(AriaRole.Alert)).ToHaveTextAsync("“Your question” is needed.");
        await form.GetByLabel("Your question").FillAsync("How many episodes has season 2?");
        await form.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();

        await Expect(channel.Last).ToContainTextAsync("10 episodes");
        await Expect(form).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_message_is_checked_with_the_sources()
    {
        await using var channel = await browser.OpenAsync();
        await channel.Line.FillAsync("I heard season 2 is cancelled");
        await channel.Line.PressAsync("Enter");
        await OpenChannel.Button(channel.Last, "Check with sources").ClickAsync();

        await Expect(channel.Last).ToContainTextAsync("Harbor Lights has not been cancelled");
    }

    [BrowserFact]
    public async Task What_was_sent_and_answered_is_shown_as_JSON()
    {
        await using var channel = await browser.OpenAsync();
        var status = await channel.SendAsync("/status season:2");
        await status.HoverAsync();
        await OpenChannel.Button(status, "JSON").ClickAsync();

        await Expect(channel.Page.GetByLabel("The interaction")).ToContainTextAsync("\"name\": \"status\"");
        await Expect(channel.Page.GetByLabel("The reply")).ToContainTextAsync("\"allowed_mentions\": {");
    }

    [BrowserFact]
    public async Task Where_FanBot_is_gone_the_page_says_so()
    {
        await using var channel = await browser.OpenAsync();
        await channel.Page.RouteAsync("**/channel/interactions", route => route.FulfillAsync(new() { Status = 403, Body = "Please load it again." }));
        await channel.Line.FillAsync("/help");
        await channel.Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();

        await Expect(channel.Last).ToContainTextAsync("Please load it again.");
        channel.Forget("403");
    }

    [BrowserFact]
    public async Task Times_are_written_in_the_members_language()
    {
        await using var channel = await browser.OpenAsync();
        await channel.Page.GetByLabel("Language").SelectOptionAsync("de");
        await channel.ActAsync("moderator");
        var status = await channel.SendAsync("/knowledge status");

        await Expect(status.Locator("time").Nth(1)).ToContainTextAsync("vor");
    }

    [BrowserFact]
    public async Task A_moderator_attaches_a_file_and_sees_what_was_understood()
    {
        await using var channel = await browser.OpenAsync();
        await channel.ActAsync("moderator");
        await channel.Line.FillAsync("/knowledge add file:");
        await channel.Page.GetByLabel("file", new() { Exact = true }).SetInputFilesAsync(new FilePayload
        {
            Name = "wrap.md",
            MimeType = "text/markdown",
            Buffer = """
                ---
                title: It is wrapped
                publisher: Example News
                published: 2031-05-31
                ---

                Filming of Harbor Lights season 2 has wrapped.
                """u8.ToArray(),
        });
        await channel.Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();

        await Expect(channel.Last).ToContainTextAsync("It is wrapped");
        await OpenChannel.Button(channel.Last, "Drop it").ClickAsync();
        await Expect(channel.Last).ToContainTextAsync("Nothing was kept of it.");
    }
}
