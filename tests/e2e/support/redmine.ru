# Redmine with the test's own people and issues in it: seeds the empty database copy, then serves
# until standard input closes, which also happens when the tests end without asking.
Thread.new do
  $stdin.read
  exit!
end

require '/usr/share/redmine/config/environment'

Setting.rest_api_enabled = '0'
Setting.login_required = '1'
User.where(login: 'admin').update_all(must_change_passwd: false)

project = Project.create!(name: 'Buurtteam Noord', identifier: 'buurtteam-noord', is_public: false)
project.trackers = Tracker.sorted.to_a

practitioner = User.new(
  firstname: 'Gezinswerker', lastname: 'Een', mail: 'gezinswerker@voorbeeld.example', language: 'nl'
)
practitioner.login = ENV.fetch('SEED_LOGIN')
practitioner.password = practitioner.password_confirmation = ENV.fetch('SEED_PASSWORD')
practitioner.save!
Member.create!(principal: practitioner, project: project, roles: [Role.givable.first])

JSON.parse(ENV.fetch('SEED_SUBJECTS')).each_with_index do |subject, index|
  project.issues.create!(
    tracker: project.trackers.to_a[index % project.trackers.size],
    author: practitioner,
    assigned_to: practitioner,
    priority: IssuePriority.default || IssuePriority.first,
    status: IssueStatus.sorted.first,
    subject: subject
  )
end

run Rails.application
