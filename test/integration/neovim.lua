-- A writer's session in Neovim with the server that JOBFIT_BIN names. What is seen at each step goes to the file JOBFIT_SEEN, as JSON.
local seen = {}

local function finish(command)
  vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.JOBFIT_SEEN)
  vim.cmd(command)
end

vim.defer_fn(function() finish('cquit') end, 60000)

local function check(step, condition)
  if vim.wait(20000, condition, 20) then return end
  seen.failed = step
  finish('cquit')
end

-- vim.lsp.start came with 0.8, vim.lsp.config with 0.11.
local config = { name = 'jobfit', cmd = { vim.env.NODE, vim.env.JOBFIT_BIN, 'lsp', '--stdio' }, root_dir = vim.fn.getcwd() }
local client
local function attach()
  if vim.lsp.start then
    client = vim.lsp.start(config)
  else
    client = client or vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(0, client)
  end
end

local function diagnostics()
  return vim.tbl_map(function(each)
    return { line = each.lnum + 1, column = each.col + 1, code = each.code, message = each.message, severity = each.severity, source = each.source }
  end, vim.diagnostic.get(0))
end

local function has(code)
  return function()
    for _, each in ipairs(vim.diagnostic.get(0)) do
      if each.code == code then return true end
    end
    return false
  end
end

local function request(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 20000) or {}
  local _, answer = next(answers)
  return answer and answer.result
end

local function position(line, character)
  return { textDocument = { uri = vim.uri_from_bufnr(0) }, position = { line = line, character = character } }
end

vim.cmd('edit resume.md')
attach()
check('diagnostics of the résumé', has('kubernetes'))
seen.opened = diagnostics()

local line = vim.fn.search('in Python') - 1
local column = vim.fn.getline(line + 1):find('Python') - 1
seen.hover = request('textDocument/hover', position(line, column)).contents.value

local everywhere = { start = { line = 0, character = 0 }, ['end'] = { line = 1000, character = 0 } }
local context = { diagnostics = {}, only = { 'source.fixAll' } }
local actions = request('textDocument/codeAction', { textDocument = { uri = vim.uri_from_bufnr(0) }, range = everywhere, context = context })
vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
seen.action = actions[1].title
seen.fixed = vim.api.nvim_buf_get_lines(0, 0, -1, false)

vim.api.nvim_buf_set_lines(0, line + 1, line + 1, false, { '- Moved 14 services to Kubernetes within a year.' })
check('diagnostics after typing', function() return not has('kubernetes')() end)
seen.typed = diagnostics()

vim.cmd('edit! specs/job.yaml')
attach()
vim.api.nvim_buf_set_lines(0, 0, -1, false, { 'degree:', '  level: mastr' })
check('diagnostics of the spec', function() return #vim.diagnostic.get(0) > 0 end)
seen.spec = diagnostics()
local labels = vim.tbl_map(function(each) return each.label end, request('textDocument/completion', position(1, 9)))
seen.completion = labels

vim.lsp.stop_client(client)
check('the end of the server', function() return vim.lsp.get_client_by_id(client) == nil end)
finish('quitall!')
