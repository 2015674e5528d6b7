/* The values of a form: a day is a Date in the page and 2024-12-28 on its way; a path is written rows[0].reason. */

const DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric'
});

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

const LABELS = {
  BRANCH_COMMITTEE: 'Chi ủy',
  SECRETARY: 'Bí thư',
  DEPUTY_SECRETARY: 'Phó bí thư',
  EXECUTIVE_COMMITTEE: 'Ban Chấp hành',
  DELEGATES: 'Đại biểu dự đại hội cấp trên',
  ALTERNATE_DELEGATES: 'Đại biểu dự khuyết',
  STANDING_COMMITTEE: 'Ban Thường vụ',
  INSPECTION_COMMITTEE: 'Ủy ban Kiểm tra',
  INSPECTION_HEAD: 'Chủ nhiệm Ủy ban Kiểm tra',
  NONE: 'Chi ủy viên',
  ELECTED: 'Trúng cử',
  PENDING: 'Đủ phiếu, chờ đảng ủy xử lý',
  NOT_ELECTED: 'Không trúng cử',
  TIED: 'Bằng phiếu',
  APPOINTED: 'Được chỉ định',
  MORNING: 'buổi sáng',
  AFTERNOON: 'buổi chiều',
  WHOLE_DAY: 'cả ngày'
};

const PURPOSES = {
  personnelPlan: 'Phương án nhân sự',
  branchVote: 'Biên bản biểu quyết nhân sự',
  branchVoteMinutes: 'Biên bản biểu quyết nhân sự',
  residenceRemarks: 'Nhận xét nơi cư trú',
  shortCvList: 'Trích ngang',
  openingNotice: 'Thông báo khai mạc',
  combinedDocuments: 'Văn kiện',
  termReport: 'Báo cáo tổng kết',
  mergedTermReport: 'Báo cáo tổng kết',
  selfReviewReport: 'Báo cáo kiểm điểm',
  draftResolution: 'Dự thảo nghị quyết',
  actionProgramme: 'Chương trình hành động',
  opinionMinutes: 'Biên bản góp ý',
  superiorDraftOpinions: 'Góp ý văn kiện cấp trên',
  congressScript: 'Kịch bản',
  guidedDossier: 'Hồ sơ theo hướng dẫn ngành',
  congressMinutes: 'Biên bản đại hội',
  countingMinutes: 'Biên bản kiểm phiếu',
  appointment: 'Quyết định chỉ định',
  ratificationRequest: 'Đề nghị chuẩn y',
  meetingMinutes: 'Biên bản họp',
  ballotDestruction: 'Hủy phiếu bầu',
  changeRequest: 'Tờ trình kiện toàn'
};

const pad = (number, length = 2) => String(number).padStart(length, '0');
const isoDay = (date) => `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
const isIsoDay = (leaf) => typeof leaf === 'string' && /^\d{4}-\d\d-\d\d$/.test(leaf);
const isPlain = (value) => Object(value) !== value || value instanceof Date;

export const written = (leaf) => (leaf instanceof Date ? isoDay(leaf) : leaf);
export const received = (value) => copied(value, {leaf: (leaf) => (isIsoDay(leaf) ? toDay(leaf) : leaf)});

/** The local day, without any hour that a time zone could shift. */
export function toDay(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** A copy with every leaf changed, and only with the items and keys that are to be kept. */
export function copied(value, {leaf = (same) => same, item = () => true, key = (name) => !name.startsWith('$$')}) {
  const inner = (one) => copied(one, {leaf, item, key});
  if (isPlain(value)) {
    return leaf(value);
  }
  if (Array.isArray(value)) {
    return value.filter(item).map(inner);
  }
  const kept = Object.entries(value).filter(([name]) => key(name));
  return Object.fromEntries(kept.map(([name, one]) => [name, inner(one)]));
}

export const isTicked = (item) => item?._ticked !== false;
export const isOwn = (name) => !/^(\$\$|_)/.test(name);
export const isEmpty = (value) => value === undefined || value === null || String(value).trim() === '';
export const isUnfinished = (value) => (isPlain(value) ? isEmpty(value) : Object.values(value).some(isUnfinished));

export const steps = (path) => path.match(/\{\{.+?\}\}|[^.[\]{}]+/g) ?? [];
export const idOf = (path) => steps(path).join('-');
export const at = (value, path) => steps(path).reduce((inner, step) => inner?.[step], value);

/** Figures that the page proposes; what it proposed is remembered beside them. */
export const proposed = (figures) => ({...figures, _proposed: {...figures}});

/** A proposed figure follows the one it is taken from, until somebody types another one. */
export function follow(inner, name, from) {
  if (inner._proposed && inner[name] === inner._proposed[name] && typeof from === 'number') {
    inner[name] = inner._proposed[name] = from;
  }
}

export function isProposed(form, path) {
  const names = steps(path);
  const name = names.pop();
  const inner = names.reduce((outer, step) => outer?.[step], form);
  return !isEmpty(inner?.[name]) && written(inner[name]) === written(inner._proposed?.[name]);
}

/** Whether there is something at the path, or in the text that the path leads into. */
export function isFilled(value, path) {
  return !isEmpty(steps(path).reduce((inner, step) => (typeof inner === 'string' ? inner : inner?.[step]), value));
}

/** Where the path into a copy leads in the form itself, when some items of its lists were not kept. */
export function pathInForm(form, path, keep) {
  let inner = form;
  return path.replace(/\[(\d+)\]|[^.[\]]+/g, (step, index) => {
    const place = index && (inner ?? []).flatMap((item, i) => (keep(item) ? [i] : []))[index];
    inner = inner?.[index ? place : step];
    return index ? `[${place}]` : step;
  });
}

/* how values read */

export const label = (code) => LABELS[code] ?? code;
export const purpose = (file) => PURPOSES[file.purpose];
export const clock = (time) => `${pad(time.getHours())}:${pad(time.getMinutes())}`;

export function day(value) {
  const text = written(value);
  return isIsoDay(text) ? text.split('-').reverse().join('/') : text ? DAY.format(new Date(text)) : '';
}

/** Thứ Bảy, 28/12/2024: whatever order of day and month the browser's own field uses. */
export function weekday(value) {
  const date = isIsoDay(value) ? toDay(value) : value;
  return `${WEEKDAYS[date.getDay()]}, ${day(date)}`;
}

export function size(bytes) {
  const [number, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `${number.toLocaleString('vi', {maximumFractionDigits: 1})} ${unit}`;
}

export function grouped(list, keyOf) {
  const groups = {};
  list.forEach((item) => (groups[keyOf(item)] ??= []).push(item));
  return groups;
}
